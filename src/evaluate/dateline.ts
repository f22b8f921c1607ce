import type { Comparison } from './comparison.js'
import { tokenF1 } from './names.js'
import { Ratio, type Share } from './tally.js'

const PLACE_F1 = 0.6

/** Place and date of the dateline, where the gold lists people (and so was annotated as a whole). */
export class DatelineScore {
  private readonly place = new Ratio()
  private readonly date = new Ratio()

  add({ gold, prediction }: Comparison): void {
    if (!gold.people) return
    const place = prediction?.dateline?.place?.text
    this.place.add(gold.dateline?.place ? tokenF1(place, gold.dateline.place) >= PLACE_F1 : !place)
    this.date.add((gold.dateline?.date ?? null) === (prediction?.dateline?.date ?? null))
  }

  report(): { place: Share; date: Share } | undefined {
    const date = this.date.share()
    return date.of ? { place: this.place.share(), date } : undefined
  }
}
