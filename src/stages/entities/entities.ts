import type { EntityType, Token } from '../../document/layers.js'
import { defineStage } from '../stage.js'
import { namesEvent } from './event-names.js'
import { link } from './linking/link.js'
import { type Name, nameOf } from './name.js'
import { settle } from './settling/settle.js'
import { type Tagged, tag } from './tagger/tag.js'

/** Names of people, organizations, places and events, and which of them are one thing. */
export const entities = defineStage({
  name: 'entities',
  needs: ['paragraphs', 'tokens', 'sentences'],
  gives: 'entities',
  run({ text, paragraphs, tokens, sentences }) {
    const names = tag(tokens, sentences, paragraphs).flatMap((tagged) => named(tagged, tokens))
    const scene = { text, paragraphs, tokens }
    return link(settle(names, scene), scene)
  },
})

const named = ({ kind, from, to }: Tagged, tokens: readonly Token[]): Name[] => {
  const type = typeOf(kind, tokens, from, to)
  return type ? [nameOf(tokens, type, from, to)] : []
}

const typeOf = (kind: Tagged['kind'], tokens: readonly Token[], from: number, to: number): EntityType | null => {
  if (kind === 'people') return null
  if (kind === 'other') return namesEvent(tokens, from, to) ? 'event' : null
  return kind
}
