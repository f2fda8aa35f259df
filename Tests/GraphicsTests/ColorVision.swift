// How the colour-blind see colours.

import Foundation
import Graphics

/// How colours are seen: matrices for linear sRGB after Machado, Oliveira and Fernandes (2009), severity 1.
enum ColorVision: CaseIterable {
  case full, protanopia, deuteranopia, tritanopia

  /// Distance in OKLab after Ottosson (2020): 0.02 is just visible.
  func distance(_ a: Color, _ b: Color) -> Double {
    let (p, q) = (lab(a), lab(b))
    return zip(p, q).map { ($0 - $1) * ($0 - $1) }.reduce(0, +).squareRoot()
  }

  private var matrix: [[Double]] {
    switch self {
    case .full: [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
    case .protanopia:
      [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    case .deuteranopia:
      [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    case .tritanopia:
      [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    }
  }

  private func lab(_ color: Color) -> [Double] {
    let channels = [color.red, color.green, color.blue].map { channel -> Double in
      let c = Double(channel) / 255
      return c <= 0.04045 ? c / 12.92 : pow((c + 0.055) / 1.055, 2.4)
    }
    let seen = ColorVision.times(matrix, channels).map { max(0, min(1, $0)) }
    let cones = ColorVision.times(
      [
        [0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
        [0.0883024619, 0.2817188376, 0.6299787005],
      ], seen
    ).map { cbrt($0) }
    return ColorVision.times(
      [
        [0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
        [0.0259040371, 0.7827717662, -0.8086757660],
      ], cones)
  }

  private static func times(_ matrix: [[Double]], _ vector: [Double]) -> [Double] {
    matrix.map { row in zip(row, vector).map(*).reduce(0, +) }
  }
}
