// What web pages put around a text: menus, share buttons, forms, teasers. Written for this project. All lower-case,
// without the punctuation at their edges.

const lines = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .split(/[\n|]/u)
      .map((line) => line.trim())
      .filter(Boolean),
  )

/** Whole lines that are never part of a text. */
export const FURNITURE: ReadonlySet<string> = lines(`
  home|menu|main menu|search|search for|search form|share|share this|share this post|share this article|share on facebook|share on twitter
  share on linkedin|share via email|share link|copy link|print|print this|print page|print this page|printer friendly|email|e-mail|email page|email this
  email this page|email us here|email us|tweet|post|pin|pin it|like|save|follow|follow us|follow me|follow us on|connect|connect with us|stay connected|stay informed
  facebook|twitter|x|x.com|youtube|instagram|linkedin|pinterest|flickr|threads|bluesky|tiktok|snapchat|whatsapp|reddit|telegram|tumblr|vimeo
  delicious|blogger|rss|rss feed|feedburner|medium|f|t|e|g|in
  news|newsroom|news room|press|press release|press releases|news release|news releases|press room|media|media center|media centre|news flash|in the news|announcements
  latest news|latest posts|latest press releases|latest releases|recent news|recent posts|recent press releases|recent articles|related news|related posts
  related articles|related stories|related content|related links|related topics|more news|more stories|more press releases|more from|other news|top stories|trending
  you may also like|you might also like|read next|read more|learn more|see more|view more|view all|show more|load more|see all|all news|more
  previous|next|previous article|next article|previous post|next post|previous story|next story|prev|back|back to top|back to news|back to newsroom|back to all news|go back|return to top|top|scroll to top
  skip to content|skip to main content|skip to navigation|skip to main|skip navigation|skip to footer|jump to content|jump to navigation
  about|about us|about me|our team|our story|contact|contact us|contact me|services|products|solutions|careers|jobs|events|event|calendar|blog|resources|support|help|faq|faqs|issues|legislation|biography|bio
  donate|donate now|volunteer|subscribe|sign up|sign in|log in|login|log out|register|my account|create account|create an account|create a website account|website sign in|join|join us|get involved|get help|get started|report a crime|seal your conviction
  newsletter|newsletter sign up|newsletter sign-up|newsletter signup|newsletters|email updates|sign up for updates|sign up for email updates|enter your email|enter your email address|your email address
  privacy|privacy policy|terms|terms of use|terms of service|terms and conditions|legal|legal notice|cookies|cookie policy|cookie settings|accept|accept all|accept cookies|reject all|decline|manage cookies|accessibility|accessibility statement|site map|sitemap|disclaimer
  all rights reserved|translate|translate page|select language|language|english|español|espanol|español?|version en español
  image|images|photo|photos|picture|video|videos|audio|gallery|download|downloads|documents|attachments|slideshow|play|pause|close|open|loading|submit|send|cancel|ok|yes|no|go|click here|click to share|here
  tagged with|tags|tag|topics|categories|category|filed under|posted in|posted by|author|published|published on|updated|last updated|date|by|written by|you are here|breadcrumb|home page|homepage
  name|first name|last name|zip code|phone number|message|comments|leave a comment|leave a reply|post a comment|add a comment|no comments|comment|please leave this field empty|are you a human|captcha|do not show again
  quick links|useful links|helpful links|links|notifications|visit our website|visit our blog|site info|powered by|menu toggle|toggle navigation|toggle menu|expand|collapse|offices|office locations|locations
  for immediate release|immediate release|for release|press contact only|advertisement|advertisements|sponsored|newsletter archive|archive|archives|press kit|media kit|arrow left|arrow right|recommended|popular|most read|most popular`)

/** Lines behind which a page lists other things than this text. */
export const TEASER_HEADINGS: ReadonlySet<string> = lines(`
  latest news|latest posts|latest press releases|latest releases|recent news|recent posts|recent press releases|recent articles|related news|related posts
  related articles|related stories|related content|more news|more stories|more press releases|other news|top stories|trending|you may also like|you might also like
  read next|popular|most read|most popular|recommended|newsletter sign-up|newsletter sign up|stay connected|previous post|next post|tagged with|tags|filed under`)
