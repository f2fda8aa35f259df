// Where a body stands among others: 位次.

import DataCube

/// Rank: 1 + how many bodies have more, in the same indicator, unit and period; equal values share a rank (1, 2, 2, 4).
///
/// The interval holds every rank that the values' intervals allow. Source: standard competition ranking ("1224");
/// `scipy.stats.rankdata(method="min")`. Domain: two bodies and more with a value; `rank:ascending` begins with the least.
enum BodyRank {
  static let transform = Transform(
    name: "rank", formula: "1 + number of bodies with more", source: "scipy.stats.rankdata, method min",
    domain: "two bodies or more with a value in the period", argument: "descending or ascending"
  ) { request throws(AggregationError) in
    let order = try request.word(otherwise: RankOrder.descending)
    return RankTable(request.series, order: order).series()
  }
}
