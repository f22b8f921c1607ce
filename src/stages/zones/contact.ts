import type { Look } from './look.js'

/** The line over a block of addresses: `Media Contact`, `For more information, please contact:`. */
export const isContactHeading = ({ head, length }: Look): boolean => length < 160 && HEADING.test(head)

const HEADING =
  /^(?:(?:(?:for )?(?:media|press|news|investors?|company|corporate|public|editorial|sales|general|marketing|pr|more|further|additional)(?: (?:and|&) \p{L}+)?,? ?(?:relations|inquir(?:y|ies)|enquir(?:y|ies)|requests|office|information)?:? ?)?(?:please )?contacts?(?: ?(?:details|information|info|person|us|us here))?(?:\s*[:\n]|$|(?=\p{Lu}\p{Ll}+ \p{Lu}))|(?:(?:media|press|investor|public) (?:relations|inquiries|enquiries|office))(?: contact)?\s*(?::|$)|for (?:more|further|additional|media|press) (?:information|details|inquiries|enquiries)[^.]{0,40}(?:contact|:)|to (?:learn more|schedule an interview)[^.]{0,30}contact|company website ?https?:)/iu

/** One line of such a block: a telephone number, an address, `SOURCE Acme`. */
export const isContactLine = ({ head, length, words, speaks }: Look): boolean =>
  !speaks &&
  ((length < 160 &&
    words < 20 &&
    ((MAYBE.test(head) && ADDRESS.test(head)) || SOURCE.test(head) || STREET.test(head))) ||
    (length < 110 && LABELLED.test(head)))

// Most lines have neither and are not looked at further.
const MAYBE = /[@\d]/u
const ADDRESS =
  /(?:[\w.+-]{1,40}@[\w-]{1,40}\.\w+|\[email.protected\]|(?:^|[^\d-])(?:\+?\d{1,3}[ .-]{1,2})?\(?\d{3}\)?[ .-]{0,2}\d{3}[ .-]\d{4}(?!\d))/u
const LABELLED =
  /^(?:phone|tel|telephone|fax|mobile|cell|office|main line|toll free|email|e-mail|web|website|company website|address|twitter|facebook)\s*:/iu
const STREET =
  /^\d{1,5} (?:[NSEW]\.? )?\p{Lu}.{2,40}\b(?:street|st|avenue|ave|suite|ste|blvd|boulevard|road|rd|drive|floor|building|highway|way|lane)\b[^!?]{0,50}$/iu
const SOURCE = /^source:? \p{Lu}/iu
