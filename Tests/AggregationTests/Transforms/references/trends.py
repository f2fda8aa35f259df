#!/usr/bin/env python3
"""Writes trends.json: reference trends of generated series, by SciPy and pymannkendall.

    pip install numpy scipy pymannkendall && ./trends.py > trends.json

The tests read trends.json only. Every series is named after what it shows; the seed is fixed.
"""
import itertools
import json
import sys

import numpy as np
import pymannkendall
import scipy
from scipy import stats

random = np.random.default_rng(20240229)


def series():
    for n in (4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 30, 40, 49, 50, 51, 60, 80, 120, 200):
        yield f"drift-{n}", np.arange(n), 100 + 0.4 * np.arange(n) + random.normal(0, 3, n)
    for n in (5, 6, 7, 8, 9, 10, 16, 25, 50, 51, 100, 200):
        yield f"ties-{n}", np.arange(n), np.round(10 + 0.1 * np.arange(n) + random.normal(0, 1.5, n))
    for n in (5, 8, 12, 30, 50, 90):
        keep = np.sort(random.choice(2 * n, n, replace=False))
        yield f"gaps-{n}", keep - keep[0], 50 - 0.2 * keep + random.normal(0, 4, n)
    for n in (6, 8, 14, 40):
        keep = np.sort(random.choice(2 * n, n, replace=False))
        yield f"gaps-ties-{n}", keep - keep[0], np.round(random.normal(5, 2, n))
    yield "perfect-rise", np.arange(10), 3.0 * np.arange(10) ** 2
    yield "perfect-fall", np.arange(7), -1.0 * np.arange(7) ** 3
    yield "cases", np.arange(6), np.array([53107.0, 55603, 54012, 56120, 57000, 56800])
    yield "shares", np.arange(9), np.array([37.55, 95.65, 60, 60, 98.3, 99.93, 77.14, 80, 43])
    yield "months", np.arange(36) / 12, 200 + 10 * np.sin(np.arange(36) / 2) + random.normal(0, 2, 36)


def score(y):
    return int(sum(np.sign(y[j] - y[i]) for i in range(len(y)) for j in range(i + 1, len(y))))


def mann_kendall(x, y):
    """tau-b by SciPy; p exact by SciPy or by all orders of the values, normal by pymannkendall."""
    n, s = len(y), score(y)
    ties = len(set(y)) < n
    tau = stats.kendalltau(x, y).statistic
    if not ties and n <= 50:
        return s, tau, stats.kendalltau(x, y, method="exact").pvalue, "exact"
    if n <= 8:
        orders = [score(order) for order in itertools.permutations(y)]
        return s, tau, sum(abs(o) >= abs(s) for o in orders) / len(orders), "exact"
    return s, tau, pymannkendall.original_test(y).p, "normal"


def lag_one(x, y):
    step = np.min(np.diff(x))
    d = y - y.mean()
    return sum(d[i] * d[i + 1] for i in range(len(y) - 1) if abs(x[i + 1] - x[i] - step) < 1e-9) / (d @ d)


rows = []
for name, x, y in series():
    x, y = np.asarray(x, float), np.asarray(y, float)
    line = stats.linregress(x, y)
    reach = stats.t.ppf(0.975, len(x) - 2) * line.stderr
    sen = stats.theilslopes(y, x, 0.95, method="separate")
    s, tau, p, method = mann_kendall(x, y)
    rows.append({
        "name": name, "x": x.tolist(), "y": y.tolist(),
        "ols": {"slope": line.slope, "intercept": line.intercept, "r2": line.rvalue ** 2,
                "low": line.slope - reach, "high": line.slope + reach, "p": line.pvalue},
        "theil_sen": {"slope": sen.slope, "intercept": sen.intercept, "low": sen.low_slope, "high": sen.high_slope},
        "mann_kendall": {"s": s, "tau": tau, "p": p, "method": method},
        "lag1": lag_one(x, y),
    })
p = [row["mann_kendall"]["p"] for row in rows]
json.dump({
    "made_with": {"scipy": scipy.__version__, "numpy": np.__version__, "pymannkendall": pymannkendall.__version__},
    "series": rows, "benjamini_hochberg": stats.false_discovery_control(p).tolist(),
}, sys.stdout, indent=None, separators=(",", ":"), default=float)
print()
