import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import nlp from 'compromise/two'

/** The kinds of names that compromise's lexicon (MIT licence, © Spencer Kelly) lists, under its own tags. */
const LISTS = {
  masculine: ['MaleName'],
  feminine: ['FemaleName'],
  given: ['FirstName', 'Person'],
  surname: ['LastName'],
  place: ['City', 'Region', 'Place', 'Country'],
  country: ['Country'],
  organization: ['Organization', 'SportsTeam'],
  demonym: ['Demonym'],
} as const

type Lexicon = { readonly [word: string]: string | readonly string[] }

/**
 * Writes `weights/gazetteer.ts` from compromise's word lists, so that the library itself need not load compromise to
 * look a name up.
 */
export const writeGazetteer = (weights: string): void => {
  const { one } = nlp.model() as { one: { lexicon: Lexicon } }
  const lines = Object.entries(LISTS).map(([list, tags]) => {
    const words = Object.entries(one.lexicon)
      .filter(
        ([word, tag]) =>
          /^[\p{L}][\p{L} .'-]+$/u.test(word) && [tag].flat().some((t) => (tags as readonly string[]).includes(t)),
      )
      .map(([word]) => word)
    return `export const ${list} =\n  ${JSON.stringify([...new Set(words)].sort().join('|'))}`
  })
  writeFileSync(
    join(weights, 'gazetteer.ts'),
    `// Names from the lexicon of compromise 14.17.0 (MIT licence). Written by src/train/gazetteer.ts.\n\n${lines.join('\n\n')}\n`,
  )
}
