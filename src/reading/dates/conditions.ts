/**
 * "If the vote is held on | Sunday": the words from what may be on, up to the end of a lead, as its first group; not
 * "asked if", which means whether, nor "as if".
 */
export const condition =
  /(?<!\b(?:as|see|saw|seen|knows?|knew|known|knowing|clear|unclear|sure|uncertain|asks?|asked|asking|wonder(?:s|ed|ing)?|determine|decide|check|learn|tell|say|remember|doubt|idea|question(?:ed)?)\s)\b(?:if|unless)\s([^.;:,()“”"–—]*)$/iu;
