/** How words begin, "/" between them: of each kind of figure, where people stay, and what befalls them. */
const stems = [
  // the dead
  'kill/dead/deceas/deat/died/dies/drown/perish/murder/assassin/slain/slay/slaughter/execut/massacr/lynch/behead/gunned/fatal',
  'corpse/cadaver/toll/homicide/suffocat/asphyxiat/strangl/breathed/martyr/passed away/suicide/electrocut/froze/mourn',
  'neutralized/neutralised/eliminated/manslaughter/burned alive/burnt alive/nonfatal',
  // the hurt
  'shot/shoot/stab/injur/wound/hurt/maim/hospital/condition/casualt/struck/treat/suffer/sustain/gunshot/pistol/maul',
  'scald/knif/trampl/fracture/dislocated/sprained/ruptured/twisted/grazed/paralysed/paralyzed/frostbite/hypotherm/overcome',
  'life support/concuss/lacerat/harmed/medical center/medical centre/trauma center/trauma centre/head trauma/stitches',
  'expected to recover/heatstroke/heat stroke/intensive care',
  // the missing
  'missing/accounted for/unaccounted/trapp/buried/disappear/vanish/swept away/rubble/debris/looking for/searching for/search for',
  // the displaced
  'displac/evacu/uproot/relocat/evict/shelter/homeless/flee/fled/refug/camp/border/arriv/live/living/remain/stay/forced',
  'ordered/return/strand/host/safety/razed/crossed/a roof/entered/rehous/resettl',
  // the detained and the abducted
  'arrest/rearrest/recaptur/detain/detention/jail/prison/impris/captur/apprehend/custody/abduct/kidnap/hostage/captiv/suspicion',
  'questioning/remanded/interned/rounded up/picked up/seize/snatch/gunmen/taken away/behind bars/rescue',
  // any of them
  'surviv/recovering/yet to be/losing/no one/nobody/somebody/anybody/everybody/identified/unidentified/unharmed/unhurt',
];

/** The same, as expressions. */
const patterns = [
  'bod(?:y|ies)',
  'li(?:fe|ve)s?\\b',
  'homes?\\b',
  'houses?\\b',
  'idps?\\b',
  '\\bmoved\\b',
  '\\bhit',
  '\\bburns',
  '\\b(?:badly|severely|seriously) burn',
  '\\bbroken (?:\\S+ ){0,2}(?:bones?|limbs?|arms?|legs?|ribs?|wrists?|ankles?|noses?|jaws?|pelvis|hips?|necks?|backs?|collarbones?)\\b',
  '\\b(?:severely|brutally|savagely) beaten|\\bunconscious\\b',
  '\\bcut by\\b',
  '(?:him|her|them)sel(?:f|ves) (?:in|up)\\b|\\bsurrendered to\\b',
  '\\blos[et]\\b',
  '\\bmake it\\b',
  '\\bloses\\b',
  '\\bdie\\b',
  '\\bgored',
  'victims?\\b',
  '\\bbroke\\b',
  '\\btore\\b',
  '\\bbled\\b',
  '\\bnever (?:found|seen)',
  '\\bat sea\\b',
  '\\boff with\\b',
  '\\bbeaten\\b|\\btortured\\b|\\bkicked\\b',
  '\\b(?:armed|masked|hooded) men\\b|\\b(?:list|count|tally) of\\b|\\bsearch (?:is|was)\\b',
  '\\b(?:whisked|carted|herded|marched) |\\b(?:attackers|assailants|rebels|militants|bandits|insurgents|pirates) took\\b',
  '\\bwhereabouts\\b|\\bno trace\\b',
  '\\byet to be\\b',
  '\\bhave left\\b|\\bhad left\\b',
  '\\bregistered (?:at|in)\\b',
  '\\brecovering\\b',
  '\\bcoma\\b',
  '\\bhuman loss',
  '\\bloss of (?:\\S+ ){1,3}(?:fighters|soldiers|troops|men|guerrillas|rebels|militants|people|civilians|crew|hands)\\b',
  '\\bclaim(?:s|ed|ing)? \\S+ (?:victims?|more|others)\\b|\\b(?:washed|swept) away\\b|\\bnabb|\\bcaught\\b|\\bsuccumb(?:ing|ed) (?:during|in|at|while)\\b',
  '\\bfallen\\b',
  '\\bfell in (?:an?|the) ',
  '\\bcuts\\b|\\bbruises\\b|\\blodged in\\b|\\bcrossed from\\b|\\beyesight\\b',
  '\\b(?:left|abandoned|vacated|deserted) (?:[a-z]|the )',
  '\\bslept',
  '\\bsleeping',
  '\\b(?:hanged|bit|bitten|slashed|bruised|beaten up)\\b',
  '\\b(?:holding|held|hold)\\b',
  '\\b(?:were|been) taken\\b|\\btook away\\b',
  '\\b(?:flooded|bombed|burned|burnt) out\\b',
  '\\bput up in\\b',
  '\\bspen[dt] (?:a|the) night\\b',
  '\\bto (?:leave|abandon)\\b',
  '(?:not|never) (?:yet |since )?(?:returned|been)',
  'succumb\\w* to (?:smoke|heat|cold|flames|illness|disease|exposure)',
  'grie(?:f|ve)',
  '\\bthose held\\b',
  '\\bpolice stations?\\b',
  '\\b(?:supreme|ultimate) (?:price|sacrifice)',
  '\\bsought\\b|\\bseeking\\b',
];

/** A cheap look for a sentence, in lower case, that tells what became of people; "weredisplaced" is run together. */
export const hint = new RegExp(
  `\\b(?:${[...stems.flatMap((words) => words.split('/')), ...patterns].join('|')})|displac|evacu`,
);
