export function startPreview(corpus: string): Promise<{ address: string; stop: () => Promise<void> }>;
