// Words that, with a capital, begin a sentence and hardly ever a name. Written for this project. All lower-case.

export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  `the a an this that these those it its he she they we you i his her their our my your there here
   in on at by for from to with without within as if when whenever while after before since during although though
   unless until because but and or nor so yet however moreover furthermore additionally also meanwhile instead indeed
   therefore thus finally according once under over through throughout despite among between given about nearly more
   most many some several such all both each every another other others what who why how where which whether not now then
   today yesterday tomorrow recently currently earlier later last next please just even still only perhaps maybe
   together along beyond beginning based
   one two three four five six seven eight nine ten
   did do does is are was were has had have can could would should let no yes`
    .split(/\s+/u)
    .filter(Boolean),
)
