import type { Rule } from './rule.js'

const BODIES = new Set([
  'board',
  'board of directors',
  'advisory board',
  'scientific advisory board',
  'executive committee',
  'board of trustees',
  'management team',
  'leadership team',
  'administration',
  'company',
  'corporation',
  'big tech',
  'grand jury',
  'human resources',
])

// Acronyms of general use that name no body. Written for this project.
const ACRONYMS = new Set(
  `hvac seo diy dob dna rna ai iot esg ebitda gaap ipo roi kpi faq faqs nft nfts lgbt lgbtq lgbtqia sku skus cctv gps pdf sms sdk api  
 saas b2b b2c hiv aids covid ptsd adhd otc r&d q&a rsvp stem mba phd gdp cpi ppe rx ev evs uv led lcd vr ceo cfo
 coo cto usd eur gbp usdt btc eth tm tldr tldrs url qr
 pii gdpr hipaa ccpa aml kyc cola dapp dapps dex apis tech`.split(/\s+/u),
)

/** "its Board of Directors", "the Company": bodies that every organization has are told by whose they are, not by name. */
export const genericBody: Rule = (name, { text }) => {
  if (name.type !== 'organization') return name
  const written = text.slice(name.start, name.end).toLowerCase().replace(/\s+/gu, ' ').replace(/^the /u, '')
  return BODIES.has(written) || ACRONYMS.has(written) ? null : name
}
