/** The signs that turn or mark the direction of writing: unseen, and whoever hides words uses them. */
export const directionSigns = /[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;
