SIZE = 30_000

class Account:
    rate = 3

    def __init__(self, owner, balance):
        self.owner = owner
        self.balance = balance
        self.history = 0

    def deposit(self, amount):
        if amount < 0:
            raise ValueError("negative")
        self.balance += amount
        self.history += 1
        return self.balance

    def interest(self):
        return self.balance * self.rate // 100

class Savings(Account):
    rate = 5

    def interest(self):
        return super().interest() + 1

accounts = []
for n in range(100):
    accounts.append(Savings(n, n * 10) if n % 2 else Account(n, n))
total = 0
for n in range(SIZE):
    account = accounts[n % 100]
    account.deposit(n % 17)
    total += account.interest()
made = 0
for n in range(SIZE // 3):
    made += Account("x", n).balance
print(total, made, accounts[7].balance, accounts[8].history)
