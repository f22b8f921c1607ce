/** An open-addressing table, at most half full, from features to their rows: a feature and, behind it, its row or -1. */
export const placesOf = (features: Int32Array): Int32Array => {
  const size = 1 << Math.ceil(Math.log2(features.length * 2 + 1))
  const places = new Int32Array(size * 2).fill(-1)
  for (let row = 0; row < features.length; row++) {
    let at = placeOf(features[row]!, size)
    while (places[at + 1]! >= 0) at = (at + 2) & (size * 2 - 1)
    places[at] = features[row]!
    places[at + 1] = row
  }
  return places
}

/** The row of a feature, or -1. */
export const rowIn = (places: Int32Array, feature: number): number => {
  const mask = places.length - 1
  let at = placeOf(feature, places.length >> 1)
  while (places[at + 1]! >= 0 && places[at] !== feature) at = (at + 2) & mask
  return places[at + 1]!
}

const placeOf = (feature: number, size: number): number => ((feature ^ (feature >>> 15)) & (size - 1)) << 1
