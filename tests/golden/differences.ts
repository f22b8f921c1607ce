const LONGEST = 100

const shown = (value: unknown): string => {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text
}

const isObject = (value: unknown): value is { readonly [key: string]: unknown } => typeof value === 'object' && value !== null

/** Where two JSON values differ, a line a field: `quotations[3].cue.lemma: "say" became "tell"`. */
export function* differences(before: unknown, after: unknown, path = ''): Generator<string, void, undefined> {
  if (!isObject(before) || !isObject(after)) {
    if (before !== after) yield `${path || 'the whole'}: ${shown(before)} became ${shown(after)}`
    return
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const step = Array.isArray(after) ? `[${key}]` : `${path && '.'}${key}`
    yield* differences(before[key], after[key], `${path}${step}`)
  }
}
