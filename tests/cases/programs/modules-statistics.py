from statistics import *
from fractions import Fraction as F
from decimal import Decimal as D
import statistics
fs = [F(1, 2), F(3, 4), F(5, 8), F(1, 2)]
ds = [D("0.5"), D("0.75"), D("0.625"), D("0.5")]
def show(f, *a, **k):
    try: print(f.__name__, repr(f(*a, **k)))
    except Exception as e: print(f.__name__, type(e).__name__, e)
for data in (fs, ds, [1, 2, 4], [1, 2.5, 4], [F(1, 3), 1], [D(1), 2], [True, False, True], [F(1, 2), 0.5], [1.5, D(2)], [D(2), F(1, 2)], []):
    print("data", data)
    for f in (mean, fmean, median, median_low, median_high, mode, multimode, variance, pvariance, stdev, pstdev, geometric_mean, harmonic_mean, quantiles):
        show(f, data)
    show(median_grouped, data)
show(quantiles, ds, n=3); show(quantiles, fs, n=3, method="inclusive")
show(mean, iter(fs)); show(variance, fs, F(1, 2)); show(pvariance, ds, D("0.6"))
show(harmonic_mean, fs, [1, 2, 3, 4]); show(fmean, fs, weights=[1, 2, 3, 4]); show(fmean, ds, weights=[1, 2, 3, 4])
show(covariance, fs, [1, 2, 3, 4]); show(correlation, fs, [F(1), F(2), F(3), F(4)]); print(linear_regression([1, 2, 3], [F(1, 2), F(3, 2), F(5, 2)]))
#> data [Fraction(1, 2), Fraction(3, 4), Fraction(5, 8), Fraction(1, 2)]
#> mean Fraction(19, 32)
#> fmean 0.59375
#> median Fraction(9, 16)
#> median_low Fraction(1, 2)
#> median_high Fraction(5, 8)
#> mode Fraction(1, 2)
#> multimode [Fraction(1, 2)]
#> variance Fraction(11, 768)
#> pvariance Fraction(11, 1024)
#> stdev 0.11967838846954226
#> pstdev 0.10364452469860624
#> geometric_mean 0.585086829830179
#> harmonic_mean Fraction(15, 26)
#> quantiles [Fraction(1, 2), Fraction(9, 16), Fraction(23, 32)]
#> median_grouped 0.125
#> data [Decimal('0.5'), Decimal('0.75'), Decimal('0.625'), Decimal('0.5')]
#> mean Decimal('0.59375')
#> fmean 0.59375
#> median Decimal('0.5625')
#> median_low Decimal('0.5')
#> median_high Decimal('0.625')
#> mode Decimal('0.5')
#> multimode [Decimal('0.5')]
#> variance Decimal('0.01432291666666666666666666667')
#> pvariance Decimal('0.0107421875')
#> stdev Decimal('0.1196783884695422637468877389')
#> pstdev Decimal('0.1036445246986062452848416480')
#> geometric_mean 0.585086829830179
#> harmonic_mean Decimal('0.5769230769230769230769230770')
#> quantiles [Decimal('0.5'), Decimal('0.5625'), Decimal('0.71875')]
#> median_grouped 0.125
#> data [1, 2, 4]
#> mean 2.3333333333333335
#> fmean 2.3333333333333335
#> median 2
#> median_low 2
#> median_high 2
#> mode 1
#> multimode [1, 2, 4]
#> variance 2.3333333333333335
#> pvariance 1.5555555555555556
#> stdev 1.5275252316519468
#> pstdev 1.247219128924647
#> geometric_mean 2.0
#> harmonic_mean 1.7142857142857142
#> quantiles [1.0, 2.0, 4.0]
#> median_grouped 2.0
#> data [1, 2.5, 4]
#> mean 2.5
#> fmean 2.5
#> median 2.5
#> median_low 2.5
#> median_high 2.5
#> mode 1
#> multimode [1, 2.5, 4]
#> variance 2.25
#> pvariance 1.5
#> stdev 1.5
#> pstdev 1.224744871391589
#> geometric_mean 2.154434690031884
#> harmonic_mean 1.8181818181818181
#> quantiles [1.0, 2.5, 4.0]
#> median_grouped 2.5
#> data [Fraction(1, 3), 1]
#> mean Fraction(2, 3)
#> fmean 0.6666666666666666
#> median Fraction(2, 3)
#> median_low Fraction(1, 3)
#> median_high 1
#> mode Fraction(1, 3)
#> multimode [Fraction(1, 3), 1]
#> variance Fraction(2, 9)
#> pvariance Fraction(1, 9)
#> stdev 0.4714045207910317
#> pstdev 0.3333333333333333
#> geometric_mean 0.5773502691896257
#> harmonic_mean 0.5
#> quantiles [Fraction(1, 6), Fraction(2, 3), Fraction(7, 6)]
#> median_grouped 0.5
#> data [Decimal('1'), 2]
#> mean Decimal('1.5')
#> fmean 1.5
#> median Decimal('1.5')
#> median_low Decimal('1')
#> median_high 2
#> mode Decimal('1')
#> multimode [Decimal('1'), 2]
#> variance Decimal('0.5')
#> pvariance Decimal('0.25')
#> stdev Decimal('0.7071067811865475244008443621')
#> pstdev Decimal('0.5')
#> geometric_mean 1.414213562373095
#> harmonic_mean TypeError don't know how to coerce Decimal and float
#> quantiles [Decimal('0.75'), Decimal('1.5'), Decimal('2.25')]
#> median_grouped 1.5
#> data [True, False, True]
#> mean 0.6666666666666666
#> fmean 0.6666666666666666
#> median True
#> median_low True
#> median_high True
#> mode True
#> multimode [True]
#> variance 0.3333333333333333
#> pvariance 0.2222222222222222
#> stdev 0.5773502691896257
#> pstdev 0.4714045207910317
#> geometric_mean StatisticsError geometric mean requires a non-empty dataset containing positive numbers
#> harmonic_mean 0
#> quantiles [0.0, 1.0, 1.0]
#> median_grouped 0.75
#> data [Fraction(1, 2), 0.5]
#> mean 0.5
#> fmean 0.5
#> median 0.5
#> median_low Fraction(1, 2)
#> median_high 0.5
#> mode Fraction(1, 2)
#> multimode [Fraction(1, 2)]
#> variance 0.0
#> pvariance 0.0
#> stdev 0.0
#> pstdev 0.0
#> geometric_mean 0.5
#> harmonic_mean 0.5
#> quantiles [0.5, 0.5, 0.5]
#> median_grouped 0.5
#> data [1.5, Decimal('2')]
#> mean TypeError don't know how to coerce float and Decimal
#> fmean 1.75
#> median TypeError unsupported operand type(s) for +: 'float' and 'decimal.Decimal'
#> median_low 1.5
#> median_high Decimal('2')
#> mode 1.5
#> multimode [1.5, Decimal('2')]
#> variance TypeError don't know how to coerce float and Decimal
#> pvariance TypeError don't know how to coerce float and Decimal
#> stdev TypeError don't know how to coerce float and Decimal
#> pstdev TypeError don't know how to coerce float and Decimal
#> geometric_mean 1.7320508075688772
#> harmonic_mean TypeError don't know how to coerce float and Decimal
#> quantiles TypeError unsupported operand type(s) for +: 'float' and 'decimal.Decimal'
#> median_grouped 1.5
#> data [Decimal('2'), Fraction(1, 2)]
#> mean TypeError don't know how to coerce Decimal and Fraction
#> fmean 1.25
#> median TypeError unsupported operand type(s) for +: 'Fraction' and 'decimal.Decimal'
#> median_low Fraction(1, 2)
#> median_high Decimal('2')
#> mode Decimal('2')
#> multimode [Decimal('2'), Fraction(1, 2)]
#> variance TypeError don't know how to coerce Decimal and Fraction
#> pvariance TypeError don't know how to coerce Decimal and Fraction
#> stdev TypeError don't know how to coerce Decimal and Fraction
#> pstdev TypeError don't know how to coerce Decimal and Fraction
#> geometric_mean 1.0
#> harmonic_mean TypeError don't know how to coerce Decimal and Fraction
#> quantiles TypeError unsupported operand type(s) for +: 'Fraction' and 'decimal.Decimal'
#> median_grouped 1.5
#> data []
#> mean StatisticsError mean requires at least one data point
#> fmean StatisticsError fmean requires at least one data point
#> median StatisticsError no median for empty data
#> median_low StatisticsError no median for empty data
#> median_high StatisticsError no median for empty data
#> mode StatisticsError no mode for empty data
#> multimode []
#> variance StatisticsError variance requires at least two data points
#> pvariance StatisticsError pvariance requires at least one data point
#> stdev StatisticsError stdev requires at least two data points
#> pstdev StatisticsError pstdev requires at least one data point
#> geometric_mean StatisticsError geometric mean requires a non-empty dataset containing positive numbers
#> harmonic_mean StatisticsError harmonic_mean requires at least one data point
#> quantiles StatisticsError must have at least two data points
#> median_grouped StatisticsError no median for empty data
#> quantiles [Decimal('0.5'), Decimal('0.6666666666666666666666666667')]
#> quantiles [Fraction(1, 2), Fraction(5, 8)]
#> mean Fraction(19, 32)
#> variance Fraction(5, 192)
#> pvariance Decimal('0.01078125')
#> harmonic_mean Fraction(75, 131)
#> fmean 0.5875
#> fmean 0.5875
#> covariance -0.020833333333333332
#> correlation -0.13483997249264842
#> LinearRegression(slope=1.0, intercept=-0.5)
#---
