/** A heading of links to other pages. */
const linksHeading =
  /^(?:related|more|recommended|trending|popular|latest|most read|popular reads|read more|see also|you may also like|also read)(?: (?:articles?|stories|news|posts|on .{1,40}|from .{1,40}|coverage))?:?$/;

/**
 * Lines of pages, blogs, phones and wires that are no news text. Collected from the default templates of Blogger,
 * WordPress and the mail programs of phones, and from the footers of news sites. Each is matched against a whole line
 * or sentence, blind to case.
 */
const patterns: readonly RegExp[] = [
  /^sent (?:from|via|using) (?:my|the|a) .{1,80}$/,
  /^get outlook for .{1,20}$/,
  /^(?:no|\d+) (?:comments?|replies|responses)[:.]?$/,
  /^(?:comments?|replies)(?: \(?[\d,.]+\)?)?[:.]?$/,
  /^(?:post|leave|add|write) a (?:comment|reply).{0,30}$/,
  /^(?:view|show|load|see) (?:all |more )?comments.{0,20}$/,
  /^(?:share|tweet|e-?mail|print|save|like|pin|copy link|blogthis!?|alertme)(?: (?:this|it|on|to|via|by|with) .{0,50}|:)?$/,
  /^email this ?blogthis!.{0,80}$/,
  /^share (?:this|on|to|via).{0,60}$/,
  /^(?:subscribe|sign up|register)(?: (?:here|now|today)| (?:to|for|here|now|today|by) .{0,100})?[.!]?$/,
  /^(?:get|receive) .{1,160}\b(?:newsletter|briefing|inbox)\.?$/,
  /^(?:free )?(?:daily|weekly|morning|evening) (?:e-?mail|newsletter|briefing)$/,
  /^our (?:daily|weekly|morning|evening) (?:e-?mail|newsletter|briefing) .{1,200}$/,
  /^(?:enter )?your e-?mail(?: address)?$/,
  /^after newsletter promotion$/,
  /^by (?:providing|entering|submitting|sharing) (?:an?|your) e-?mail\b.{0,200}$/,
  /^(?:i|you) (?:agree|consent) to .{0,120}\b(?:terms|privacy)\b.{0,120}$/,
  /^privacy notice: .{1,240}$/,
  /^for more information,? see our privacy (?:policy|notice)\b.{0,160}$/,
  /^(?:follow|like|find|join) (?:us|me|\S+ \S+) on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube).{0,60}$/,
  /^(?:follow|find) \S+(?: \S+){0,4} on (?:twitter|facebook|instagram|x|telegram|whatsapp|youtube)\b.{0,60}$/,
  /^follow .{1,60}@\w+\W*$/,
  /^(?:posted|published|uploaded|filed) (?:by|in|under|at|on) .{1,80}$/,
  /^(?:newer post|older post|home|newer post ?older post ?home|previous post|next post|back to top)$/,
  /^(?:labels|tags|filed under|categories|topics|keywords):? .{0,120}$/,
  /^(?:advertisement(?: [·|•–-] .{1,30})?|sponsored(?: content)?|story continues below.{0,30}|continue reading.{0,40}|skip (?:advert|to content).{0,20})$/,
  linksHeading,
  /^(?:read(?: more)?|see also|related|watch|more|also read|read also|trending|gallery|in pictures|don['’]t miss): .{1,200}$/,
  /^(?:click|tap) (?:here|to) .{1,100}$/,
  /^(?:for|if you|to) .{1,230}\bclick here[.!]?$/,
  /^(?:want|like|enjoy(?:ed)?|looking for) .{0,40}\b(?:stories|news|articles|coverage) like (?:this|these)\?$/,
  /^scroll down (?:for|to) [^.]{1,60}$/,
  /^share or comment on this article.{0,200}$/,
  /^share what you think$/,
  /^[\d.,]+[km]? (?:shares?|views|likes|reposts|retweets)$/,
  /^(?:copyright|©|\(c\))\s?.{1,160}$/,
  /^this material may not be published, broadcast, rewritten,? or redistributed.{0,60}$/,
  /^(?:powered by|theme|template|designed by) .{1,60}$/,
  /^(?:view my complete profile|about me|blog archive|loading\.*|menu|search|log ?in|sign in)$/,
  /^(?:photo|photograph|photography|image|picture|illustration|graphic|video|credit)s?(?: credits?)?(?:: | by ).{1,60}$/,
  /^!\[[^\]]{0,200}\]\(\S{1,200}\)$/,
  /^we use cookies.{0,200}$/,
  /^you(?:['’]ve| have) (?:read|reached|used) .{0,60}\b(?:free (?:articles?|stories)|limit)\b.{0,40}$/,
  /^already a (?:subscriber|member)\?.{0,40}$/,
  /^do you (?:know more|have (?:a|any|more) .{0,30}(?:story|tip|information)).{0,60}\?$/,
  /^(?:write to|contact|e-?mail|send .{1,30} to) (?:us|me|the .{1,30}) (?:at|on|via) \S+@\S+$/,
  /^our standards: .{1,80}$/,
  /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?(?: [a-z]{2,4})?$/,
  /^(?:last )?(?:updated |published )?\d{1,2} ?(?:minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|months?) ago$/,
  /^(?:getty images|reuters|afp|epa|ap photo|pa media|shutterstock|image source|image caption|file photo|handout)(?:[,:/ ].{0,60})?$/,
  /^\(?(?:additional |with )?(?:reporting|writing|editing|translation|contributions) (?:by|from) (?!.*\b(?:that|found|shows?|showed|reveals?|revealed|led|has|have|had|was|were|is|are)\b(?! (?:used|included) in this)).{1,200}$/,
  /^(?:interview|translated|edited|compiled|as told)(?: (?:from .{1,40}|and .{1,20}))? (?:by|to) .{1,60}$/,
  /^(?:more on this story|related (?:internet )?links|related topics|top stories|most (?:read|viewed|popular)|editor['’]s picks?)$/,
  /^(?:a version of )?this (?:article|story) (?:was )?(?:originally |first )?(?:appeared|appears|published) (?:on|in|at) .{1,200}$/,
  /^from the .{3,40} (?:issue|edition)$/,
  /^contribut(?:ing|ors?)(?: reporters?| writers?)?: .{1,200}$/,
  /^(?:this is a )?developing story\b.{0,60}$/,
  /^\(?this (?:developing )?(?:story|article|report|page) (?:has been|will be|is being|was) updated\b.{0,80}$/,
  /^(?:stay with|check back|refresh) .{0,60}\bupdates\b.{0,60}$/,
  /^need an? (?:\S+ )?break\?$/,
  /^(?:play|check out|try|looking for) .{0,40}\b(?:puzzles?|crossword|quick cross|sudoku)\b.{0,40}$/,
  /^read or share this .{1,80}$/,
  /^you may also .{1,60}$/,
  /^have a (?:news )?tip\?.{0,60}$/,
  /^if you (?:make a purchase|buy .{1,30}|click) .{0,80}\b(?:affiliate|commission)\b.{0,60}$/,
  /^(?:abstract|full text|letters|correction(?: appended)?|share filed under)[.:]?$/,
  /^order reprints\b.{0,60}$/,
  /^support (?:local|independent|quality|our) (?:journalism|news|reporting)\b.{0,60}$/,
  /^this live (?:page|blog|coverage) (?:is|has) (?:now )?(?:been )?(?:closed|ended)\b.{0,80}$/,
  /^we(?:['’]re| are) (?:pausing|ending|closing|wrapping up) (?:our|this) .{0,40}\b(?:coverage|blog|page|reporting)\b.{0,60}$/,
  /^reporting from \S+(?: \S+)?$/,
  /^(?:breaking(?: news)?|developing(?: story)?|analysis|exclusive)$/,
  /^(?:live (?:feed|reporting|updates|coverage)|(?:key events|pinned)(?: \(\d+\))?|filters?:?)$/,
  /^[ivxl]{1,5}\.$/,
  /^for (?:all )?(?:the |more |further |additional )(?:latest |full )?(?:news|information|details|stories|coverage|updates|headlines|on this story)\b.{0,100}?(?:,|,? please|,? you can) ?(?:please )?(?:visit|contact|call|e-?mail|follow|click|go to|see|read|head|check|download|sign up|subscribe|tune)\b.{0,160}$/,
  /^(?:you can |please )?(?:e-?mail|contact|write to|reach|message|tweet|follow) (?:me|us|him|her|them|the author|the reporter)(?: \w+)? (?:at|on|via|by) .{1,80}$/,
  /^(?:reach|contact|e-?mail) (?:\S+ ){1,3}(?:at|on|via) \S*(?:\d{3}|@).{0,80}$/,
  /^(?:if you (?:would|['’]d) like to|to) .{1,120}(?:e-?mail|write to|contact|send) (?:us|me|it|them|your)\b.{0,80}\S@\S+$/,
  /^do you have an? (?:opinion|view|question|comment)s? (?:on|about) (?:this .{1,30}|.{1,60} in this (?:article|story))\?$/,
  /^(?:other )?international helplines can be found .{1,100}$/,
  /^(?:show|hide|view) (?:key|all|more|fewer|latest) (?:events?|posts?|updates?)(?: only)?$/,
  /^please (?:turn on|enable|activate|allow) (?:javascript|cookies).{0,60}$/,
  /^thanks?(?: you)?(?: (?:so|very) much)? for (?:following|reading|joining|watching|tuning).{0,40}$/,
  /^that['’]s (?:all|it) (?:from|for) (?:us|me|our|this|now|today|tonight).{0,60}$/,
  /^(?:accept|reject|manage|allow)(?: (?:all|cookies|preferences|settings|options|and|close))*$/,
  /^(?:this|the) (?:press |news )?release (?:may )?contains? forward-looking statements.{0,120}$/,
  /^(?:for immediate release|media contacts?:?|press contacts?:?|# ?# ?#|notes? to editors?:?)$/,
];

/** All of them as one: tried one after the other they cost ten times as much. */
const pattern = new RegExp(patterns.map(({ source }) => source).join('|'));

/** Those that may open with anything: together with the others they would make each try five times as long. */
const credited = /all rights reserved|contributed|reported from|be reached|• source:/;
const credits =
  /^.{0,120}\ball rights reserved\.?$|^.{3,80}\bcontributed (?:to this (?:report|article|story)|reporting|research)\b.{0,60}$|^\S+ (?:\S+ )?(?:may|can) be reached (?:at|on|via|by) .{0,40}(?:\d{3}|@).{0,40}$|^.{0,80}\b\d{1,2}:\d\d • source: .{1,120}$|^(?:\S+ ){1,2}reported from \S+(?: \S+)?(?:,? and (?:\S+ ){1,2}from \S+(?: \S+)?)?\.?$/;

/** A note on the article itself, not on what it tells: what was wrong in it is told there as if it were so. */
const correctionNote =
  /^(?:[\p{L}'’ ]{1,30}: ?)?(?:this (?:article|story|post|piece|report|headline|page|live ?blog) (?:was|has been|is being) (?:first |last )?(?:amended|corrected|updated|clarified|edited|changed|revised)|(?:this is )?an? (?:earlier|previous|original|former) (?:post|headline|caption) (?:\w+ )?(?:said|stated|misstated|gave|had)|(?:this is )?an? (?:earlier|previous|original|former) version of this (?:article|story|post|piece|report|headline|page))\b|^(?:corrections?|clarifications?)(?: (?:and|&) (?:corrections?|clarifications?))?(?: \(.{1,30}\))?[:.] /iu;

/** A call to subscribe: what follows in its paragraph praises the same. */
const promotion = /^(?:sign up|subscribe|register)\b.{1,80}\b(?:newsletter|briefing|e-?mails?|alerts?|podcast)\b/i;

/** A heading after which readers' comments follow. */
const commentsHeading = /^(?:(?:no|\d+) (?:comments?|replies|responses)[:.]?|comments?(?: \(?[\d,.]+\)?)?:?)$/;

/** "Storms:At least 21 dead after tornadoes": a label and the title of another page, run together. */
const linkedTitle = /^[^.!?:\n]{3,60}\p{L}:\p{Lu}[^\n]{10,160}[^.!?”"’)\n]$/u;

const longest = 260;

/** Whether a line or sentence is boilerplate or garbled. */
export function isBoilerplate(line: string): boolean {
  const words = line.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return true;
  // What is longer even where half of it is white space needs no other look.
  if (words.length > 2 * longest) return false;
  const key = words.replaceAll(/\s\s+|[^\S ]/g, ' ').toLowerCase();
  if (key.length > longest) return false;
  if (key.includes(':') && /\S:\S/.test(key) && linkedTitle.test(words)) return true;
  return pattern.test(key) || (credited.test(key) && credits.test(key)) || isGarbled(key);
}

/** Whether the line opens a page's comments: nothing below it is the article's. */
export function opensComments(line: string): boolean {
  return commentsHeading.test(line.trim().toLowerCase());
}

/** Whether the line opens links to other pages, as "Recommended" does. */
export function opensLinks(line: string): boolean {
  return linksHeading.test(line.trim().toLowerCase());
}

/** Whether a sentence calls to subscribe: so does the rest of its paragraph. */
export function isPromotion(sentence: string): boolean {
  return promotion.test(sentence);
}

/** Whether a sentence notes what was changed in the article: so does the rest of its paragraph. */
export function isCorrectionNote(sentence: string): boolean {
  return correctionNote.test(sentence);
}

/** Rules, rows of symbols and wrongly decoded text: fewer than half of the signs are letters, digits or plain stops. */
function isGarbled(line: string): boolean {
  if (/^[\x20-\x7e“”‘’–—…]*$/.test(line) && /[a-z]{2}/.test(line)) return false;
  const solid = line.replaceAll(/\s/g, '');
  const plain = solid.match(/[\p{L}\p{M}\p{N}.,;:!?'"“”‘’()$€£%-]+/gu)?.join('') ?? '';
  return !/[\p{L}\p{N}]/u.test(solid) || [...plain].length < 0.5 * [...solid].length;
}
