import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInActionRow,
  type APIComponentInContainer,
  type APIMessageTopLevelComponent,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { html, markdownHtml } from './markdown-html.js';

/**
 * The components of a message as HTML, as Discord shows them. `addressOf` gives the address of an attached file by its
 * name. Throws for a component that the bot does not send: whoever lets it send one, adds it here.
 */
export function componentsHtml(
  components: readonly APIMessageTopLevelComponent[],
  addressOf: (file: string) => string,
): string {
  return components.map((component) => drawn(component, addressOf)).join('');
}

function drawn(
  component: APIMessageTopLevelComponent | APIComponentInContainer,
  addressOf: (file: string) => string,
): string {
  switch (component.type) {
    case ComponentType.Container: {
      const accent = component.accent_color ?? null;
      const colour = accent === null ? '' : ` data-accent="#${accent.toString(16).padStart(6, '0')}"`;
      return `<section class="container"${colour}>${component.components.map((one) => drawn(one, addressOf)).join('')}</section>`;
    }
    case ComponentType.TextDisplay:
      return `<div class="text" dir="auto">${markdownHtml(component.content)}</div>`;
    case ComponentType.Separator:
      return `<hr class="${component.divider === false ? 'space' : 'line'}">`;
    case ComponentType.MediaGallery:
      return `<div class="gallery">${component.items
        .map(({ media, description }) => {
          const address = html(attached(media.url, addressOf));
          return `<a href="${address}"><img src="${address}" alt="${html(description ?? '')}"></a>`;
        })
        .join('')}</div>`;
    case ComponentType.File: {
      const name = component.file.url.replace('attachment://', '');
      return `<a class="file" href="${html(attached(component.file.url, addressOf))}" download>${html(name)}</a>`;
    }
    case ComponentType.ActionRow:
      return `<div class="row">${(component as APIActionRowComponent<APIComponentInActionRow>).components.map(control).join('')}</div>`;
    default:
      throw new Error(`the preview cannot show a component of type ${component.type}`);
  }
}

const attached = (url: string, addressOf: (file: string) => string) =>
  url.startsWith('attachment://') ? addressOf(url.slice('attachment://'.length)) : url;

function control(component: APIComponentInActionRow): string {
  if (component.type === ComponentType.Button) return button(component);
  if (component.type === ComponentType.StringSelect) return menu(component);
  throw new Error(`the preview cannot show a component of type ${component.type} in a row`);
}

function button(one: APIButtonComponent): string {
  if (one.style === ButtonStyle.Premium) throw new Error('the preview cannot show a premium button');
  const emoji = one.emoji?.name === undefined ? '' : `<span class="emoji">${html(one.emoji.name ?? '')}</span>`;
  const words = `${emoji}${html(one.label ?? '')}`;
  if (one.style === ButtonStyle.Link) {
    return `<a class="button" href="${html(one.url)}" rel="noreferrer" target="_blank">${words} ↗</a>`;
  }
  return `<button class="button style-${one.style}" type="button" data-custom-id="${html(one.custom_id)}">${words}</button>`;
}

function menu({ custom_id, placeholder, options }: APIStringSelectComponent): string {
  const entries = options.map(
    ({ label, value, default: chosen }) =>
      `<option value="${html(value)}"${chosen ? ' selected' : ''}>${html(label)}</option>`,
  );
  return `<select class="menu" data-custom-id="${html(custom_id)}" aria-label="${html(placeholder ?? '')}">${entries.join('')}</select>`;
}
