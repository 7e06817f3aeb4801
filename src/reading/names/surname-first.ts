import { wordSet } from '../../text/word-set.js';

/**
 * The commonest Chinese family names, from the census; without those that are English words too ("He", "An", "Long",
 * "Fan", "Pan").
 */
const chineseSurnames = wordSet(`
wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo lin gao luo zheng liang xie song tang deng han feng
cao peng zeng xiao tian dong yuan yu jiang cai du ye cheng su wei lu ding ren shen yao cui zhong tan jin shi liao jia xia
fu fang bai zou meng xiong qin qiu yin xue yan duan lei hou tao gu mao hao gong shao qian dai mo kong xiang chang xi
`);

/** One or two syllables of Chinese in Latin letters: "Bing", "Meihua". */
const chineseGiven = /^(?:(?:[bcdfghjklmnpqrstwxyz]|[cs]h|zh)?(?:[aeiu][aeiou]?|uai|iao|o|ou)(?:ng?|r)?){1,2}$/;
/** "Jae-mun", "Ing-hua": how given names of Chinese and Korean are written, and hardly any others. */
const joinedGiven = /^(?:[bcdghjklmnpstwxyz]{0,2}[aeiouy]{1,3}(?:ng|[nklmph])?(?:-|$)){2}$/;

/** Whether a full name begins with the family's, by which alone who has it is called: "Lin Meihua", "Bae Jae-mun". */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [surname = '', given = '', ...others] = words;
  if (others.length > 1 || given === '') return false;
  if (others.length === 0 && joinedGiven.test(given.toLowerCase())) return true;
  return (
    chineseSurnames.has(surname.toLowerCase()) &&
    [given, ...others].every((one) => chineseGiven.test(one.toLowerCase()))
  );
}
