import {
  type ChatInputCommandInteraction,
  Events,
  InteractionContextType,
  MessageFlags,
  PermissionFlagsBits,
} from 'discord.js';
import { describe, expect, it } from 'vitest';
import { NotPossible, Permission } from './server/index.js';
import { ASK, type Stage, stage } from './stage.js';

/** Answers every chat command; the outcome of the answer, a value or an error, can be awaited. */
function answering<T>({ client }: Stage, answer: (interaction: ChatInputCommandInteraction) => Promise<T>): Promise<T> {
  const outcome = new Promise<T>((resolve, reject) => {
    client.on(Events.InteractionCreate, (interaction) => {
      if (interaction.isChatInputCommand()) answer(interaction).then(resolve, reject);
    });
  });
  outcome.catch(() => undefined);
  return outcome;
}

describe('first responses', () => {
  it('are refused once the time for them is over, and the member is told so', async () => {
    const on = await stage({ responseDeadlineMs: 20 });
    const came = new Promise<ChatInputCommandInteraction>((resolve) => {
      on.client.on(Events.InteractionCreate, (interaction) => {
        if (interaction.isChatInputCommand()) resolve(interaction);
      });
    });
    const handle = on.ann.command('ask', { question: 'Who?' }, on);
    await expect(handle.reply).rejects.toThrow('The application did not respond');
    await expect((await came).reply('Too late')).rejects.toMatchObject({ code: 10062, status: 404 });
  });

  it('are refused when given twice', async () => {
    const on = await stage();
    const outcome = answering(on, async (interaction) => {
      await interaction.reply('One');
      const url = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      return on.client.rest.post(url, { auth: false, body: { type: 4, data: { content: 'Two' } } });
    });
    on.ann.command('ask', { question: 'Who?' }, on);
    await expect(outcome).rejects.toMatchObject({ code: 40060, status: 400 });
  });

  it('give back their message when asked to', async () => {
    const on = await stage();
    const outcome = answering(on, (interaction) => interaction.reply({ content: 'Here', withResponse: true }));
    const reply = await on.ann.command('ask', { question: 'Who?' }, on).reply;
    expect((await outcome).resource?.message?.id).toBe(reply.id);
  });

  it('take no flag but EPHEMERAL when deferred', async () => {
    const on = await stage();
    const outcome = answering(on, (interaction) => {
      const url = `/interactions/${interaction.id}/${interaction.token}/callback` as const;
      return on.client.rest.post(url, { auth: false, body: { type: 5, data: { flags: MessageFlags.IsComponentsV2 } } });
    });
    on.ann.command('ask', { question: 'Who?' }, on);
    await expect(outcome).rejects.toMatchObject({ code: 50035 });
    expect(on.discord.violations).toHaveLength(1);
  });
});

describe('the token', () => {
  it('ends after its life', async () => {
    let now = Date.now();
    const on = await stage({ now: () => now });
    const outcome = answering(on, async (interaction) => {
      await interaction.deferReply();
      now += 15 * 60_000 + 1;
      return interaction.editReply('After a quarter of an hour');
    });
    on.ann.command('ask', { question: 'Who?' }, on);
    await expect(outcome).rejects.toMatchObject({ code: 50027, status: 401 });
  });
});

describe('commands', () => {
  it('keep their ids when they are put again', async () => {
    const { client, discord } = await stage();
    const before = discord.commands()[0]?.id;
    await client.application.commands.set([{ ...ASK, description: 'Ask something else' }]);
    expect(discord.commands()[0]).toMatchObject({ id: before, description: 'Ask something else' });
  });

  it('are refused with a name in capitals or a required option after an optional one', async () => {
    const { client, discord } = await stage();
    const option = (name: string, required: boolean) => ({ type: 3, name, description: 'Text', required });
    const bad = [
      { ...ASK, name: 'Ask' },
      { ...ASK, name: 'other', options: [option('a', false), option('b', true)] },
    ];
    await expect(client.application.commands.set(bad)).rejects.toMatchObject({ code: 50035 });
    const codes = discord.violations.flatMap((violation) => violation.problems.map((problem) => problem.code));
    expect(codes).toEqual(['APPLICATION_COMMAND_INVALID_NAME', 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID']);
  });

  it('that need a permission are open to members who have it, and to others only by force', async () => {
    const on = await stage();
    const reindex = {
      name: 'reindex',
      description: 'Read all again',
      defaultMemberPermissions: PermissionFlagsBits.ManageGuild,
    };
    await on.client.application.commands.set([reindex]);
    void answering(on, async (interaction) => {
      await interaction.reply(interaction.memberPermissions?.has('ManageGuild') ? 'Done' : 'Not you');
    });
    const admin = on.guild.addMember('admin', { permissions: Permission.ManageGuild });
    expect((await admin.command('reindex', {}, on).reply).content).toBe('Done');
    expect(() => on.ann.command('reindex', {}, on)).toThrow(NotPossible);
    expect((await on.ann.command('reindex', {}, { ...on, force: true }).reply).content).toBe('Not you');
  });

  it('are answered in a direct message, unless their contexts leave it out', async () => {
    const on = await stage();
    await on.client.application.commands.set([ASK, { ...ASK, name: 'here', contexts: [InteractionContextType.Guild] }]);
    void answering(on, (interaction) => interaction.reply(`In a server: ${interaction.inGuild()}`));
    const where = { channel: on.ann.dm };
    expect((await on.ann.command('ask', { question: 'Who?' }, where).reply).content).toBe('In a server: false');
    expect(() => on.ann.command('here', { question: 'Who?' }, where)).toThrow(NotPossible);
  });

  it('take at most five follow-ups where only the user installed the app', async () => {
    const on = await stage();
    const elsewhere = on.discord.addGuild('Without the app', { appInstalled: false });
    const channel = elsewhere.addChannel('general');
    elsewhere.join(on.ann);
    const outcome = answering(on, async (interaction) => {
      await interaction.reply('One');
      for (let count = 1; count <= 6; count += 1) await interaction.followUp(`Follow-up ${count}`);
    });
    const handle = on.ann.command('ask', { question: 'Who?' }, { channel });
    await expect(outcome).rejects.toMatchObject({ status: 400 });
    expect(handle.followUps).toHaveLength(5);
  });

  it('complete an option', async () => {
    const on = await stage();
    on.client.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isAutocomplete()) return;
      const typed = interaction.options.getFocused();
      await interaction.respond([{ name: `${typed}…`, value: typed }]);
    });
    const choices = await on.ann.autocomplete('ask', { article: 'ship' }, 'article', on);
    expect(choices).toEqual([{ name: 'ship…', value: 'ship' }]);
  });

  it('on a message carry what it says, mention or not', async () => {
    const on = await stage();
    await on.client.application.commands.set([{ type: 3, name: 'Check this' }]);
    on.client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isMessageContextMenuCommand())
        await interaction.reply(`Checked: ${interaction.targetMessage.content}`);
    });
    const said = on.ann.send(on.channel, 'The ship is safe');
    expect((await on.ann.messageCommand('Check this', said).reply).content).toBe('Checked: The ship is safe');
  });
});

describe('components', () => {
  it('carry a press, a modal and its submission, and update their message', async () => {
    const on = await stage();
    void answering(on, (interaction) =>
      interaction.reply({
        content: 'Page 1',
        components: [{ type: 1, components: [{ type: 2, style: 1, customId: 'go', label: 'Go to' }] }],
      }),
    );
    on.client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isButton()) {
        const input = { type: 4, custom_id: 'page', style: 1 } as const;
        const components = [{ type: 18, label: 'Which page?', component: input }] as const;
        await interaction.showModal({ title: 'Page', custom_id: 'to', components: [...components] });
      } else if (interaction.isModalSubmit() && interaction.isFromMessage()) {
        await interaction.update(`Page ${interaction.fields.getTextInputValue('page')}`);
      }
    });
    const reply = await on.ann.command('ask', { question: 'Who?' }, on).reply;
    const submitted = await on.ann.submit(on.ann.press(reply, 'go'), { page: '7' });
    expect(await submitted.reply).toMatchObject({ id: reply.id, content: 'Page 7', edited: true });
    expect(on.discord.violations).toEqual([]);
  });
});
