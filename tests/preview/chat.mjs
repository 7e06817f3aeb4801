/** Types a line into the preview's prompt, or presses "[Context]" or chooses "Style=apa" in its last message; waits for what comes. */
export async function act(page, step) {
  const [, button] = /^\[(.+)\]$/.exec(step) ?? [];
  const [, menu, value] = /^([A-Z]\w+)=(\w+)$/.exec(step) ?? [];
  const before = await page.evaluate(() => document.body.dataset.shown);
  if (button) await page.locator('.row button', { hasText: button }).last().click();
  else if (menu) await page.locator(`select[aria-label="${menu}"]`).last().selectOption(value);
  else {
    await page.locator('#line').fill(step);
    await page.locator('#line').press('Enter');
  }
  await page.waitForFunction((seen) => document.body.dataset.shown !== seen, before);
  await page.waitForFunction(() => [...document.images].every((image) => image.complete));
}
