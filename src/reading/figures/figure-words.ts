import type { FigureKind } from '../reading.js';

/**
 * How a word that tells what became of people stands to them:
 * `verb` a past form, active ("killed N") or passive ("N were killed"); `object` comes ahead of them ("killing N");
 * `subject` comes behind them ("N died"); `state` an adjective behind them ("N dead", "left N homeless");
 * `of` a noun with "of" ("the murder of N") or a genitive ("N's murder"); `count` a noun behind the number ("N deaths");
 * `toll` a noun ahead of the number ("the death toll rose to N"); `list` ahead of names ("the victims were identified as N");
 * `share` ahead of numbers of them ("of the dead, N were").
 */
export type FigureRole = 'verb' | 'object' | 'subject' | 'state' | 'of' | 'count' | 'toll' | 'list' | 'share';

export interface FigureWord {
  readonly words: readonly string[];
  readonly kind: FigureKind;
  readonly role: FigureRole;
}

/**
 * The words by kind and role, "/" between them. From the vocabulary of agency reports on attacks and disasters, of the
 * monitoring of displacement (IDMC's terms), and from the training halves of muc4 and gunviolence.
 */
const table: Readonly<Record<FigureKind, Partial<Record<FigureRole, string>>>> = {
  killed: {
    verb:
      'killed/hanged/martyred/murdered/assassinated/slain/executed/massacred/slaughtered/beheaded/lynched/electrocuted/gunned down/shot dead/' +
      'shot to death/burned alive/burnt alive/strangled/bludgeoned to death/shot and killed/fatally shot/fatally wounded/fatally injured/fatally stabbed/fatally struck/stabbed to death/beaten to death/' +
      'hacked to death/burned to death/burnt to death/crushed to death/mortally wounded/shot and fatally wounded/struck and killed/hit and killed/stabbed and killed/neutralised/neutralized/eliminated/tortured and killed/kidnapped and killed/kidnapped and murdered',
    object:
      'remains of/killers of/killer of/murderers of/murderer of/assassins of/assassin of/' +
      'killing/fatally wounding/fatally shooting/fatally stabbing/fatally striking/mortally wounding/murdering/assassinating/executing/massacring/kills/claiming the lives of/claimed the lives of/claims the lives of/took the lives of/claimed the life of/took the life of',
    subject:
      'killing himself/killing herself/taking his own life/taking her own life/suffocated/asphyxiated/fell to their deaths/fell to his death/fell to her death/plunged to their deaths/plunged to his death/plunged to her death/jumped to his death/jumped to her death/leapt to his death/leapt to her death/' +
      'met their deaths/met his death/met her death/took his own life/took her own life/took their own lives/breathed his last/breathed her last/breathed their last/' +
      "died/perished/drowned/did not survive/did not make it/didn't make it/lost their lives/lost his life/lost her life/succumbed/succumbing/collapsed and died/were found dead/was found dead/found dead/pulled dead/brought out dead/brought up dead/pulled out dead/recovered dead/whose body was found/whose bodies were found/whose body was discovered/whose body was recovered/was found deceased/found deceased/dies/bled to death/burned to death/starved to death/froze to death/committed suicide/passed away/embraced martyrdom/attained martyrdom/paid the supreme price/made the supreme sacrifice/made the ultimate sacrifice/shot himself dead/shot herself dead/shot themselves dead",
    state: 'fatally/dead/pronounced dead/declared dead/pronounced deceased/deceased',
    of: 'murder/manslaughter/homicide/assassination/killing/slaying/death/deaths/massacre/execution/executions/killings/murders/bodies/body/fatal shooting/shooting death/shooting deaths/fatal stabbing/loss/lives/corpses/corpse/cadavers/assassinations/slayings/homicides/massacres/beheading/lynching/stabbing deaths/fatal shootings',
    count: 'deaths/fatalities/martyrs/executions/lives/bodies/corpses/dead bodies/drownings/suicides',
    list: 'among the fatalities was/among the fatalities were/fatalities included/victims included/among the victims was/among the victims were/among the victims is/among the victims are/those who died was/those who died were/dead were identified as/dead are identified as/dead were/dead was identified as/victims were identified as/victim was identified as/victims are/victims have been identified as/victim has been identified as/deceased was identified as/identified the victim as/identified the victims as/identified the dead as/following were killed/following people were killed/following people died/following died',
    toll: 'death toll/toll',
  },
  injured: {
    verb: 'injured/wounded/hurt/shot/shot and wounded/shot and injured/stabbed/maimed/hospitalized/hospitalised/grazed/paralyzed/paralysed/pistol-whipped/pistol whipped/scalded/severely beaten/brutally beaten/beaten up/concussed/bitten/cut and bruised/badly bruised/savagely beaten/beaten unconscious/mauled/gored/knifed/trampled/overcome by smoke/overcome by fumes/overcome by gas/beaten by police/beaten by guards/beaten by soldiers/beaten by troops/beaten by security forces/beaten by a mob/beaten by attackers/beaten with sticks/beaten with clubs/beaten with batons/beaten with rods/beaten with iron rods/beaten and robbed/beaten and kicked/beaten and held/beaten and tortured/kicked and beaten/punched and kicked/badly burned/badly burnt/severely burned/severely burnt/seriously burned/seriously burnt',
    object: 'injuring/wounding/hurting/injures/wounds/bit/hospitalizing',
    subject: 'had been shot',
    state:
      'fighting for his life/fighting for her life/fighting for their lives/fighting for life/in hospital after/in hospital following/in the hospital after/in critical condition/in serious condition/in critical state/in serious state/in grave state/in stable condition/in fair condition/in good condition/in hospital in critical condition/in hospital in a critical condition/in hospital in serious condition/in hospital in a serious condition/in hospital in stable condition/in hospital in a stable condition/in critical but stable condition/in serious but stable condition/in intensive care/in extremely critical condition/in grave condition/said to be critical/reported to be critical/stated to be critical/in coma/on life support/on ventilators/on a ventilator/in hospital/in the hospital/still in hospital/remain in hospital/remains in hospital/remained in hospital/still in the hospital/still in a hospital/expected to survive/expected to recover',
    of: 'wounding/stabbing/injury/injury to/injuries to/injuries/shooting/nonfatal shooting/non-fatal shooting',
    count: 'injuries/injured people/wounded people/walking wounded',
  },
  missing: {
    subject:
      'disappeared/went missing/gone missing/vanished/never found/never seen again/not been seen since/not been heard from since/lost at sea',
    state:
      'missing , presumed dead/missing , presumed drowned/missing , feared dead/missing and presumed dead/missing and feared dead/missing/unaccounted for/not accounted for/still not found/not yet found/reported missing/under the rubble/beneath the rubble/under the debris/beneath the debris/buried under the rubble/trapped under the rubble/buried under the debris/trapped under the debris',
    of: 'disappearance/disappearances',
    count: 'enforced disappearances/forced disappearances',
  },
  displaced: {
    verb:
      'displaced/evacuated/uprooted/relocated/evicted/forcibly displaced/internally displaced/newly displaced/sheltered/rehoused/resettled/made homeless/flooded out/bombed out/burned out of their homes/burnt out of their homes/put up in/lodged in/taken to safety/taken to shelters/taken to emergency shelters/taken to temporary shelters/taken to evacuation centers/taken to evacuation centres/forced to take refuge/forced to take shelter/forced to seek refuge/forced to seek shelter/forced to flee/forced to leave/forced to evacuate/forced from their homes/forced out of their homes/moved out of their homes/moved from their homes/ordered out of their homes/ordered from their homes/driven from their homes/' +
      'destroyed/totally damaged/totally destroyed/completely destroyed/levelled/leveled/flattened/burned down/burnt down/washed away/swept away/left uninhabitable/rendered uninhabitable/' +
      'ordered to evacuate/had to evacuate/ordered to leave/told to leave/told to evacuate/forced into/moved to/accommodated/stranded/housed',
    object:
      'displacing/displaces/destroying/destroys/evacuating/uprooting/relocating/displacement of/displacements of/evacuation of/evacuations of/precautionary evacuation of/precautionary evacuations of/eviction of/relocation of/sheltering/hosting/housing/forced/forcing/forces/drove/driven/driving/ordered/ordering/prompting/led to the displacement of/host/hosts/hosted/accommodating/accommodate/house',
    subject:
      'were registered at/were registered in/are registered at/are registered in/been registered at/been registered in/fled homes/flee homes/flee their homes/fled their homes/fled/flee/have fled/fleeing/left their homes/abandoned their homes/lost their homes/lost their shelters/lost their huts/lost their tents/leave their homes/took shelter/taken shelter/taking shelter/sought shelter/seeking shelter/sought refuge/sought safety/seek safety/seeking safety/found refuge/found shelter/spent the night in/spend the night in/staying with relatives/staying with friends/staying with host families/spent a night in/spent the night at/slept in the open/sleeping in the open/slept outdoors/sleeping outdoors/sleeping outside/slept in/sleeping in/seek refuge/seeking refuge/taken refuge/took refuge/sheltering/sheltered/crossed the border/crossed into/' +
      'collapsed/had their homes destroyed/had their houses destroyed/evacuated their homes/evacuated their houses/' +
      'arrived/living in/live in/lived in/remain in/remained in/stay in/staying in/stayed in/residing in/need shelter/in need of shelter/evacuate/escaped/moved/returned/returning/returned home/in camps/in shelters/in evacuation centers/in evacuation centres/in relief camps/in temporary shelters/in emergency shelters/in emergency accommodation/living in tents/living on embankments/living on roadsides/living on roofs/living on rooftops/living in the open/living under tarpaulins/in collective centres/reside in',
    state:
      'under evacuation orders/under mandatory evacuation orders/under evacuation order/homeless/displaced/without a roof/without homes/without shelter/in displacement/internally displaced',
    count:
      'idps/new arrivals/displaced people/displaced persons/evacuees/refugees/returnees/internally displaced people/internally displaced persons/internally displaced/displacements/displaced families/displaced households/displaced civilians/displaced individuals/homeless people/evictions',
    toll: 'total of displaced',
  },
  detained: {
    verb: 'arrested/detained/imprisoned/jailed/captured/apprehended/taken in for questioning/rounded up/taken into custody/placed in custody/placed in police custody/placed in detention/nabbed/placed under house arrest/put under house arrest/placed under arrest/put under arrest/thrown in jail/thrown into jail/thrown in prison/thrown into prison/picked up by police/picked up by the police/picked up by troops/picked up by soldiers/picked up by agents/picked up by security/picked up in raids/picked up in a raid/picked up for questioning/recaptured/rearrested/re-arrested/remanded in custody/taken prisoner/interned/held on suspicion/held for questioning/held in custody/held without bail/held without bond/held without charge/held incommunicado',
    object: 'remanded/arresting/nabbing/detaining/jailing/capturing/apprehending',
    subject:
      'turned himself in/turned herself in/turned themselves in/turning himself in/turning herself in/turning themselves in/handed himself in/handed herself in/handed themselves in/gave himself up/gave herself up/gave themselves up/given himself up/given herself up/given themselves up/giving himself up/giving herself up/giving themselves up/surrendered to police/surrendered to the police/surrendered to authorities/surrendered to deputies/surrendered to officers',
    state: 'in custody/in police custody/under arrest/under house arrest/in detention/behind bars',
    of: 'arrest/arrests/detention/capture/imprisonment',
    count: 'arrests/detentions/detainees',
  },
  abducted: {
    verb: 'abducted/kidnapped/taken hostage/held hostage/seized hostage',
    object: 'abducting/kidnapping',
    of: 'kidnapping/abduction/kidnappings/abductions',
    state:
      'in captivity/held captive/remain in captivity/remains in captivity/remained in captivity/still in captivity/remain captive/remain hostage/remain hostages/in the hands of their captors/in the hands of their abductors',
    count: 'hostages/kidnappings/abductions',
  },
};

/** By first word; the longest first. */
export const figureWords: ReadonlyMap<string, readonly FigureWord[]> = byFirstWord();

function byFirstWord(): Map<string, FigureWord[]> {
  const found = new Map<string, FigureWord[]>();
  for (const [kind, roles] of Object.entries(table) as [FigureKind, Partial<Record<FigureRole, string>>][]) {
    for (const [role, list] of Object.entries(roles) as [FigureRole, string][]) {
      for (const phrase of list.split('/')) {
        const words = phrase.split(' ');
        const first = words[0] ?? '';
        found.set(first, [...(found.get(first) ?? []), { words, kind, role }]);
      }
    }
  }
  for (const entries of found.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return found;
}

/** Every word or phrase of the table holds one of these: it is one of them, or else its longest word is. */
export const tellingWords: ReadonlySet<string> = needed();

function needed(): Set<string> {
  const phrases = [...figureWords.values()].flatMap((entries) => entries.map(({ words }) => words));
  const found = new Set(phrases.flatMap((words) => (words.length === 1 ? words : [])));
  for (const words of phrases)
    if (!words.some((word) => found.has(word)))
      found.add(words.reduce((longest, word) => (word.length < longest.length ? longest : word)));
  return found;
}

/** What is said of homes only; their people are then displaced, as IDMC counts them. */
export const homeWords =
  /^(?:destroy|totally (?:damaged|destroyed)|completely destroyed|levell?ed|flattened|burn(?:ed|t) down|wash|swept|left uninhab|rendered uninhab|collapsed(?! and died))/;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Forms of be, have and the like, and adverbs, that stand between victims and the word that tells of them. */
export const linkingWords = set(
  'was were is are been be being had has have got get also later then already reportedly allegedly apparently ' +
    'rendered seriously slightly critically severely badly gravely lightly fatally accidentally brutally subsequently ' +
    'immediately instantly initially confirmed presumed believed thought said to have feared officially newly internally ' +
    'forcibly temporarily still now recently either both all themselves currently nearly just only again ' +
    'simultaneously remain remains remained left reported listed remaining became become found pronounced as many far so ' +
    'previously probably once first tragically sadly personally deliberately savagely cruelly themselves yesterday ' +
    'tonight today lay lie lying killed wounded injured ended up mostly',
);

/** After these a figure is feared, planned, asked or denied, and no report. */
export const unrealWords = set(
  'could may might would will shall should can cannot if unless whether not never threatened threatening threatens ' +
    'threaten threat threats plan plans planned planning attempt attempted attempting attempts try tried trying tries ' +
    'conspiracy conspiring conspired want wanted wants wanting risk risks risking risked avoid avoided prevent ' +
    'prevented intend intended intends intention intentions objective objectives aim aimed aiming purpose vowed vow vows failed plot plots plotted plotting order hoping likely ' +
    "couldn't wouldn't didn't wasn't weren't won't isn't aren't can't hypothetical simulate simulated simulates simulating imagined imaginary fictional potentially potential without",
);

/** Finite verbs that end no clause's subject by "-ed"; a subject is not sought beyond them. */
export const finiteVerbs = set(
  'said says say told tells told took takes left leaves hit hits broke began begins opened fought went came made held ' +
    'threw shot blew struck ran fell set found saw sent gave drove got brought caught led met knew thought wrote put ' +
    'set lost won built heard kept let cut became does did do appears seems claims reports indicates states shows',
);

/** A clause opens with them. */
export const clauseOpeners = set(
  'when while after before because although though since until as that which whose where but if unless than so once ' +
    'and/or including despite following what how why',
);

export const prepositions = set(
  'in on at by from of for to with against near inside outside into onto over under between among around through ' +
    'during without within behind across along toward towards about upon amid like per via throughout beside beyond',
);
