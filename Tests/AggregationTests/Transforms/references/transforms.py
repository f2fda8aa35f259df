#!/usr/bin/env python3
"""Writes transforms.json: seasonal decompositions, change points, outlier scores, ranks and exact count tests.

    pip install numpy scipy statsmodels pyhomogeneity && ./transforms.py > transforms.json

The tests read transforms.json only. Every series is named after what it shows; the seed is fixed.
"""
import json
import sys

import numpy as np
import pyhomogeneity
import scipy
import statsmodels
from scipy import stats
from statsmodels.tsa.seasonal import STL

random = np.random.default_rng(20240301)


def seasonal(n, period, drift, swing, noise):
    t = np.arange(n)
    return 100 + drift * t + swing * np.sin(2 * np.pi * t / period) + random.normal(0, noise, n)


def decomposed():
    for n in (24, 25, 30, 36, 47, 60, 96, 120, 200):
        yield f"months-{n}", 12, seasonal(n, 12, 0.3, 8, 1.5)
    for n in (8, 9, 12, 21, 40, 100):
        yield f"quarters-{n}", 4, seasonal(n, 4, -0.5, 5, 1)
    for n in (4, 5, 10, 33):
        yield f"halves-{n}", 2, seasonal(n, 2, 0.1, 3, 0.5)
    yield "months-flat", 12, np.full(36, 7.0)
    yield "months-step", 12, np.round(seasonal(72, 12, 0, 4, 1) + 20 * (np.arange(72) >= 40))
    yield "months-pure-season", 12, 50 + 10 * np.cos(np.pi * np.arange(48) / 6)


def plain():
    for n in (5, 6, 7, 8, 9, 10, 11, 12, 15, 20, 30, 50, 80, 120, 200):
        yield f"noise-{n}", random.normal(100, 5, n)
    for n in (5, 8, 12, 25, 60, 150):
        yield f"ties-{n}", np.round(random.normal(10, 1.5, n))
    for n in (6, 10, 20, 40, 100):
        yield f"step-{n}", random.normal(0, 1, n) + 3 * (np.arange(n) >= 0.6 * n)
    for n in (5, 11, 30):
        yield f"drift-{n}", np.arange(n) + random.normal(0, 1, n)
    for n in (9, 14, 40):
        values = random.normal(50, 2, n)
        values[n // 2] = 90
        yield f"outlier-{n}", values
    yield "cases", np.array([53107.0, 55603, 54012, 56120, 57000, 56800])
    yield "shares", np.array([37.55, 95.65, 60, 60, 98.3, 99.93, 77.14, 80, 43])
    yield "rise", 3.0 * np.arange(10) ** 2
    yield "fall", -1.0 * np.arange(7) ** 3
    yield "two-levels", np.array([1.0, 1, 1, 2, 2, 3, 9, 9])
    yield "far-from-zero", 1e8 + np.arange(12) * 0.25
    yield "small", np.array([1e-9, 3e-9, 2e-9, 8e-9, 5e-9])
    yield "mixed-signs", np.array([-3.0, 4, -5, 6, -7, 8, -9])


def change_point(y):
    result = pyhomogeneity.pettitt_test(y, sim=None)
    return {"before": int(result.cp), "k": float(result.U), "p": min(1.0, float(result.p))}


def scores(y):
    mad = stats.median_abs_deviation(y)
    return None if mad == 0 else (0.6745 * (y - np.median(y)) / mad).tolist()


stl = []
for name, period, y in decomposed():
    fit = STL(y, period=period).fit()
    stl.append({
        "name": name, "period": period, "y": y.tolist(), "trend": fit.trend.tolist(), "seasonal": fit.seasonal.tolist(),
        "remainder": fit.resid.tolist(),
    })
series = [{
    "name": name, "y": y.tolist(), "change_point": change_point(y), "scores": scores(y), "mean": float(np.mean(y)),
    "sd": float(np.std(y, ddof=1)), "ranks": [int(r) for r in stats.rankdata(-y, method="min")],
} for name, y in plain()]
counts = [(13, 19), (0, 0), (0, 1), (0, 5), (0, 6), (1, 1), (2, 9), (5, 12), (7, 7), (12, 28), (19, 13), (30, 50), (60, 100), (99, 100)]
json.dump({
    "made_with": {"scipy": scipy.__version__, "numpy": np.__version__, "statsmodels": statsmodels.__version__,
                  "pyhomogeneity": "1.1"},
    "stl": stl, "series": series,
    "counts": [{"a": a, "b": b, "p": float(stats.binomtest(a, a + b).pvalue) if a + b else 1.0} for a, b in counts],
}, sys.stdout, separators=(",", ":"))
print()
