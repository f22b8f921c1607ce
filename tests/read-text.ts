import { articleFrom, createPipeline, type Document } from '../src/index.js'

const pipeline = createPipeline()

/** All layers of a text. */
export const readText = (text: string): Document => pipeline.read(articleFrom(text))
