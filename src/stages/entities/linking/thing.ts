import type { EntityType, Paragraph, Token } from '../../../document/layers.js'
import type { Name } from '../name.js'

export interface Context {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly paragraphs: readonly Paragraph[]
}

/** One spelling of a name and where it stands. */
export interface Form {
  readonly type: EntityType
  /** As written at its first place, white space collapsed. */
  readonly display: string
  /** Its tokens, lower case. */
  readonly words: readonly string[]
  readonly names: Name[]
}

/** What one or more spellings name: an entity in the making. */
export interface Thing {
  readonly type: EntityType
  readonly names: Name[]
  /** Every spelling, the order of the text not yet kept. */
  readonly forms: Form[]
  /** Spellings that the text defines without naming by them there: (the “Company”). */
  readonly defined: string[]
}

export const thingOf = (form: Form): Thing => ({ type: form.type, names: [...form.names], forms: [form], defined: [] })

export const join = (thing: Thing, form: Form): void => {
  thing.names.push(...form.names)
  thing.forms.push(form)
}

/** The names grouped by type and spelling (letter case aside), in the order of their first places. */
export const formsOf = (names: readonly Name[], { text, tokens }: Context): Form[] => {
  const forms = new Map<string, Form>()
  for (const name of names) {
    const words: string[] = []
    for (let at = name.from; at < name.to; at++) words.push(tokens[at]!.lower)
    const key = `${name.type} ${words.join(' ')}`
    const known = forms.get(key)
    if (known) known.names.push(name)
    else forms.set(key, { type: name.type, display: display(text.slice(name.start, name.end)), words, names: [name] })
  }
  return [...forms.values()]
}

export const display = (written: string): string => written.replace(/\s+/gu, ' ').trim()
