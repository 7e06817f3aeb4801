import { wordSet } from '../text/word-set.js';

/**
 * English words that tell nothing of what a passage is about: articles, pronouns, auxiliaries, prepositions, and what
 * members of a chat say beside their question.
 */
export const stopWords = wordSet(`
a an the this that these those and or but nor so if then than as of to in on at by for from with without into onto
about over under between among through during before after above below up down out off again further per via
i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose
which what when where why how am is are was were be been being do does did doing done have has had having
will would shall should can could may might must not no yes there here also just only very too more most much
many some any each every all both either neither such own same other another one because while until against
s t re ve ll d m mr mrs ms say says said tell tells told
whats whos wheres whens hows whys
please pls plz thanks thx lol lmao omg wtf btw idk imo hey hi hello
`);
