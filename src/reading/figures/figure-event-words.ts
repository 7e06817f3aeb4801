/** Nouns of what happens by which people come to harm. */
export const events =
  'attack|bombing|blast|explosion|shooting|raid|crash|collision|accident|(?:earth)?quake|tremor|tsunami|storm|tornado|hurricane|' +
  'typhoon|cyclone|floods?|flooding|fire|blaze|landslide|mudslide|avalanche|collapse|stampede|crush|sinking|capsizing|derailment|' +
  'riot|mutiny|stabbing|gunfight|clash(?:es)?|ambush|assault|air ?strikes?|shelling|massacre|incident|tragedy|disaster|eruption|rampage|siege|wreck|brawl|(?:heavy|torrential|monsoon) rains?|downpour|fight(?= (?:with|between|among|at|in|on) )';
/** Words that part a name from what it is no name of: "in Antby as fires burned"; but "the Antby school fire". */
export const noAttribute =
  '(?:as|after|in|at|on|and|or|but|by|with|when|where|for|while|during|following|before|amid|since|under|from|to|of|over|into|near|that|this|the|an?|is|was|were|are|had|has|have)\\s';
/** Deeds by which people come to harm. */
export const deeds =
  'shot|stabbed|gunned|(?<!(?:m[ae]n|suspect|shooter|attacker|employee|worker|driver|\\bhe|\\bshe|\\bwho|\\bthey) (?:was|were|had been|has been|have been) )fired|massacred|attacked|exploded|detonated|bombed|ambushed|kidnapped|abducted|crashed|collided|derailed|collapsed|sank|' +
  'capsized|slid|struck|hit|swept|ripped|tore|rammed|plunged|plou?ghed|plowed|slammed|smashed|overturned|stormed|bombarded|' +
  'shelled|raided|erupted|gave way|burst(?! (?:into|out|with)\\b)|caved in|blew up|caught fire|lashed(?! out)|inundated';

/** Where people are arrested others are hurt. */
const protest = /\b(?:protest\w*|march(?:ed|es|ers|ing)?|rall(?:y|ies|ied)|demonstrat\w+|riots?|rioting|clash\w*)\b/;
/** Whether people are hurt where others are arrested. */
export const isUnrest = (words: string): boolean => protest.test(words);

/** What comes over many places at once. */
export const wide =
  /\b(?:(?:earth)?quake|tremor|tsunami|storm|tornado(?:es)?|hurricane|typhoon|cyclone|floods?|flooding|rains?|wildfires?|landslides?|mudslides?|heat ?wave|monsoon|cities|towns|villages|settlements|districts|provinces|regions|oblasts|municipalities|nationwide|across the country)\b/i;
