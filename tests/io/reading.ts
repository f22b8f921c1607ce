import type { Article } from '../../src/document/article.js'
import { readArticles } from '../../src/io/articles.js'
import { InputError } from '../../src/io/errors.js'
import { folderWith } from './folder.js'

/** What one file gives, between two that are read whatever becomes of it: articles, and messages of errors. */
export const readOne = async (name: string, content: string | Uint8Array, from?: string, seconds?: number) => {
  const folder = folderWith({ [name]: content })
  const articles: Article[] = []
  const errors: string[] = []
  for await (const item of readArticles([`${folder}/${name}`], from, undefined, seconds))
    if (item instanceof InputError) errors.push(item.message.replace(`${folder}/`, ''))
    else articles.push(item)
  return { articles, errors, text: articles[0]?.text, source: articles[0]?.source }
}
