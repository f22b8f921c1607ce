import type { Comparison } from './comparison.js'
import { isCovered, lettersIn, shared } from './letters.js'
import { Ratio, type Share } from './tally.js'

/** How many of the quote-marked words that nobody speaks (nicknames, titles, scare quotes) were taken for speech. */
export class QuotedWords {
  private readonly taken = new Ratio()

  add({ gold, text, goldSides, predictedSides }: Comparison): void {
    for (const span of gold.notQuotes) {
      const words = lettersIn(text, [span])
      if (goldSides.some(({ content }) => shared(content, words) > 0)) continue
      this.taken.add(
        predictedSides.some(
          ({ content, quotation }) =>
            isCovered(words, content) && (quotation.kind !== 'indirect' || isCovered(content, words)),
        ),
      )
    }
  }

  report(): Share | undefined {
    const share = this.taken.share()
    return share.of ? share : undefined
  }
}
