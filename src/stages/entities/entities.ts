import { defineStage } from '../stage.js'
import { findNames } from './find-names.js'
import { link } from './linking/link.js'

/** Names of people, organizations, places and events, and which of them are one thing. */
export const entities = defineStage({
  name: 'entities',
  needs: ['paragraphs', 'tokens', 'sentences'],
  gives: 'entities',
  run({ text, paragraphs, tokens }) {
    return link(findNames(tokens, paragraphs), { text, paragraphs, tokens })
  },
})
