import type { FigureKind } from './reading.js';

/**
 * Words that state what became of people, by kind; stems stand for every ending. `after` words follow the number ("12
 * people were killed", "12 dead"), `before` words come ahead of it ("killing 12", "a death toll of 12"). From the
 * vocabulary of agency reports on attacks and disasters, and from the training halves of muc4 and gunviolence.
 */
export const figureWords: Readonly<Record<FigureKind, { readonly after: string; readonly before: string }>> = {
  killed: {
    after:
      'killed|dead|died|deaths?|fatalit(?:y|ies)|slain|murdered|assassinated|perished|lost their lives|bodies|executed|massacred|fatally (?:shot|wounded|stabbed|injured)|shot to death|corpses',
    before:
      'kill(?:ed|ing|s)?|murder(?:ed|ing|s)?(?: of)?|assassinat(?:ed|ing|ion of)|claim(?:ed|ing) the li(?:fe|ves) of|deaths? of|death toll(?: \\p{L}+){0,4} (?:to|at|of|was|is)|toll(?: \\p{L}+){0,3} to|claim(?:ed|ing)|executed|massacred?|killing of|bod(?:y|ies) of|fatally (?:shot|wounded|stabbed|injured)|shot to death|took the li(?:fe|ves) of',
  },
  injured: {
    after: 'injured|wounded|hurt|injuries|hospitali[sz]ed|shot and wounded|in critical condition|casualties',
    before: 'injur(?:ed|ing|es)|wound(?:ed|ing|s)|hurt(?:ing)?|injuries to|hospitali[sz](?:ed|ing)',
  },
  missing: { after: 'missing|unaccounted for|disappeared', before: 'missing' },
  displaced: {
    after:
      'displaced|evacuated|homeless|uprooted|(?:have |had )?fled(?: their homes)?|forced (?:to (?:flee|leave|evacuate)|from their homes|out of their homes)|IDPs?|evacuees|refugees|relocated|left their homes|returnees|internally displaced|taken shelter|seeking shelter|sheltering|sought (?:refuge|shelter)|evictions?|evicted',
    before:
      'displac(?:ed|ing|ement of)|evacuat(?:ed|ing|ion of)|uproot(?:ed|ing)|forc(?:ed|ing)|(?:left|leaving|made)(?= .{1,60}homeless)|IDPs|evict(?:ed|ing)|relocat(?:ed|ing)|housing|sheltering|hosting',
  },
  detained: {
    after: 'arrested|detained|imprisoned|jailed|taken into custody|in custody|rounded up',
    before: 'arrest(?:ed|ing|s of)|detain(?:ed|ing)|detention of|captur(?:ed|ing)',
  },
  abducted: {
    after: 'abducted|kidnapped|taken hostage|held hostage|hostages',
    before: 'abduct(?:ed|ing|ion of)|kidnap(?:ped|ping)(?: of)?|(?:took|taking|holding|held) hostage',
  },
};

/** Words for people, singular; with "a" or "another" before it one is a single victim. */
export const personNouns =
  'man|woman|boy|girl|child|baby|infant|toddler|teenager|teen|youth|person|civilian|soldier|policeman|policewoman|officer|guard|bodyguard|driver|passenger|peasant|farmer|worker|employee|student|teacher|nurse|doctor|lawyer|judge|journalist|reporter|photographer|priest|nun|bishop|mayor|governor|minister|deputy|senator|leader|official|colonel|captain|lieutenant|sergeant|major|general|rebel|guerrilla|militant|gunman|suspect|victim|resident|pedestrian|bystander|motorist|father|mother|son|daughter|brother|sister|husband|wife|couple|family member|politician|businessman|union leader|engineer|tourist|national|citizen|engineer|deputy|trooper|firefighter|customer|clerk|owner|homeowner|neighbor|friend|relative|aide|candidate|activist|protester|demonstrator|prisoner|inmate|hostage|patient|villager|shopkeeper|merchant|fisherman|sailor|pilot|marine';

/** What makes a figure no report: it is feared, planned, denied or of somebody else's making. */
export const unrealWords =
  'threaten(?:ed|ing|s)? to|could|may|might|would|will|if|plan(?:ned|ning|s)? to|attempt(?:ed|ing)? to|tr(?:ied|ying|ies) to|conspir(?:acy|ed|ing) to|want(?:ed|s|ing)? to|risk(?:ed|ing|s)?|avoid(?:ed|ing)?|prevent(?:ed|ing)?|intend(?:ed|ing|s)? to|vow(?:ed|ing|s)? to|not|never|order(?:ed|s)? to';
