/** Units of measure, one and several, as sources of patterns for lower-case words. */
/** In which nobody and nothing is tall. */
const farUnits = 'miles?|kilomet(?:er|re)s?|km|yards?';
export const heightUnits = 'met(?:er|re)s?|cm|centimet(?:er|re)s?|mm|millimet(?:er|re)s?|feet|foot|ft|inch(?:es)?';
export const lengthUnits = `${farUnits}|${heightUnits}`;
export const areaUnits = 'acres?|hectares?';
export const weightUnits = 'tons?|tonnes?|kg|kilos?|kilograms?|grams?|pounds?|lbs?|ounces?|stones?|hundredweights?';
export const timeUnits = 'years?|months?|weeks?|days?|hours?|minutes?|seconds?|decades?|century|centuries';
