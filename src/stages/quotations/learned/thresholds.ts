// What the judge must give a candidate for it to be reported; tuned on polnear/train by 5-fold validation.
export const LEAST_NEWS = 0.4
