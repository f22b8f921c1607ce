// Written for this project.

/** Words, in lower case and without their full stop, that carry one in the middle of a sentence. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `mr mrs ms dr prof sen sens rep reps gov lt col gen sgt capt maj cpl adm hon rev st mt ft vs no nos jr sr messrs
   jan feb mar apr jun jul aug sept sep oct nov dec inc corp co ltd llc ph dept univ assn bros est approx etc`
    .split(/\s+/u)
    .filter(Boolean),
)
