/** Languages that descriptions are translated to, by Discord's locale. English stands with the commands themselves. */
export const locales = ['de', 'fr', 'es-ES', 'ar'] as const;

/** Descriptions of commands that are only a first word of others. */
export const groupDescriptions: Readonly<Record<string, string>> = {
  library: 'The articles of this server',
};

type Words = readonly [de: string, fr: string, es: string, ar: string];

/** By command, or `command.option`: German, French, Spanish, Arabic; 1 to 100 characters each. */
const table: Readonly<Record<string, Words>> = {
  private: [
    'Die Antwort nur dir zeigen',
    'Ne montrer la réponse qu’à vous',
    'Mostrar la respuesta solo a ti',
    'إظهار الإجابة لك وحدك',
  ],
  article: [
    'Ein Artikel ganz; in einem Thread wird er dessen Thema',
    'Un article en entier ; dans un fil, il en devient le sujet',
    'Un artículo entero; en un hilo pasa a ser su tema',
    'مقال كامل؛ وفي سلسلة المحادثة يصبح موضوعها',
  ],
  'article.article': ['Welcher Artikel', 'Quel article', 'Qué artículo', 'أي مقال'],
  articles: [
    'Welche Artikel befragt werden können',
    'Quels articles peuvent être interrogés',
    'Qué artículos se pueden consultar',
    'المقالات التي يمكن السؤال عنها',
  ],
  ask: [
    'Frag die Artikel; die Antwort ist ein Satz aus ihnen',
    'Interroger les articles ; la réponse est une de leurs phrases',
    'Pregunta a los artículos; la respuesta es una frase suya',
    'اسأل المقالات؛ والجواب جملة منها',
  ],
  'ask.question': ['Was möchtest du wissen?', 'Que voulez-vous savoir ?', '¿Qué quieres saber?', 'ماذا تريد أن تعرف؟'],
  'ask.article': ['Nur in diesem Artikel', 'Seulement dans cet article', 'Solo en este artículo', 'في هذا المقال فقط'],
  'ask.limit': [
    'Wie viele Stellen (1 bis 10, sonst 3)',
    'Combien de passages (1 à 10, sinon 3)',
    'Cuántos pasajes (de 1 a 10; si no, 3)',
    'كم مقطعًا (من 1 إلى 10، وإلا 3)',
  ],
  casualties: [
    'Jede Zahl von Toten, Verletzten, Vermissten, Vertriebenen, Festgenommenen, Entführten, mit Quelle',
    'Chaque chiffre de morts, blessés, disparus, déplacés, détenus ou enlevés, avec date, lieu et source',
    'Cada cifra de muertos, heridos, desaparecidos, desplazados, detenidos o secuestrados, con su fuente',
    'كل رقم عن القتلى والجرحى والمفقودين والنازحين والمحتجزين والمختطفين مع تاريخه ومكانه ومصدره',
  ],
  'casualties.article': [
    'Nur in diesem Artikel',
    'Seulement dans cet article',
    'Solo en este artículo',
    'في هذا المقال فقط',
  ],
  'casualties.kind': ['Nur eine Art', 'Une seule sorte', 'Solo un tipo', 'نوع واحد فقط'],
  'casualties.place': [
    'Nur Zahlen von diesem Ort',
    'Seulement les chiffres de ce lieu',
    'Solo cifras de este lugar',
    'أرقام هذا المكان فقط',
  ],
  'casualties.from': [
    'Erst ab diesem Tag, etwa 2012-01-29',
    'À partir de ce jour, par exemple 2012-01-29',
    'Desde este día, por ejemplo 2012-01-29',
    'ابتداءً من هذا اليوم، مثل 2012-01-29',
  ],
  'casualties.to': [
    'Nur bis zu diesem Tag, etwa 2012-01-31',
    'Jusqu’à ce jour, par exemple 2012-01-31',
    'Hasta este día, por ejemplo 2012-01-31',
    'حتى هذا اليوم، مثل 2012-01-31',
  ],
  'check-quote': [
    'Ist ein Zitat wörtlich, verändert oder von jemand anderem?',
    'Une citation est-elle exacte, modifiée ou d’un autre ?',
    '¿Una cita es literal, alterada o de otra persona?',
    'هل الاقتباس حرفي أم معدّل أم قاله شخص آخر؟',
  ],
  'check-quote.quote': [
    'Das Zitat, das geprüft werden soll',
    'La citation à vérifier',
    'La cita que se comprueba',
    'الاقتباس المراد التحقق منه',
  ],
  'check-quote.speaker': ['Wer es gesagt haben soll', 'Qui l’aurait dit', 'Quién lo habría dicho', 'من يُقال إنه قاله'],
  'check-quote.article': [
    'Nur in diesem Artikel',
    'Seulement dans cet article',
    'Solo en este artículo',
    'في هذا المقال فقط',
  ],
  doctor: [
    'Was mir in diesem Kanal fehlt, und wie es behoben wird',
    'Ce qui me manque dans ce salon, et comment y remédier',
    'Qué me falta en este canal y cómo arreglarlo',
    'ما ينقصني في هذه القناة وكيف يُصلح',
  ],
  feedback: [
    'Was Mitglieder an Antworten beurteilt haben, als JSON-Zeilen',
    'Ce que les membres ont jugé des réponses, en lignes JSON',
    'Lo que los miembros opinaron de las respuestas, en líneas JSON',
    'تقييمات الأعضاء للإجابات على هيئة أسطر JSON',
  ],
  help: [
    'Was gefragt werden kann, und wie',
    'Ce que l’on peut demander, et comment',
    'Qué se puede preguntar y cómo',
    'ما الذي يمكن السؤال عنه وكيف',
  ],
  library: [
    'Die Artikel dieses Servers',
    'Les articles de ce serveur',
    'Los artículos de este servidor',
    'مقالات هذا الخادم',
  ],
  'library add': [
    'Diesem Server einen Artikel geben: Link, Datei, oder Text in einem Formular',
    'Ajouter un article à ce serveur : lien, fichier, ou texte dans un formulaire',
    'Añadir un artículo a este servidor: enlace, archivo o texto en un formulario',
    'إضافة مقال إلى هذا الخادم: رابط أو ملف أو نص في نموذج',
  ],
  'library add.link': ['Der Link zum Artikel', 'Le lien vers l’article', 'El enlace al artículo', 'رابط المقال'],
  'library add.file': [
    'Der Artikel als Datei',
    'L’article sous forme de fichier',
    'El artículo como archivo',
    'المقال كملف',
  ],
  'library add.text': [
    'Der Text des Artikels, eingefügt',
    'Le texte de l’article, collé',
    'El texto del artículo, pegado',
    'نص المقال ملصقًا',
  ],
  'library add.title': ['Sein Titel', 'Son titre', 'Su título', 'عنوانه'],
  'library add.published': [
    'Der Tag, an dem er erschien, etwa 2012-01-31',
    'Le jour de sa parution, par exemple 2012-01-31',
    'El día en que se publicó, por ejemplo 2012-01-31',
    'يوم نشره، مثل 2012-01-31',
  ],
  'library add.source': [
    'Seine Adresse oder sein Medium',
    'Son adresse ou son média',
    'Su dirección o su medio',
    'عنوانه الإلكتروني أو جهة نشره',
  ],
  'library remove': [
    'Einen Artikel dieses Servers herausnehmen; seine Datei bleibt aufbewahrt',
    'Retirer un article de ce serveur ; son fichier est gardé',
    'Quitar un artículo de este servidor; su archivo se guarda',
    'إخراج مقال من هذا الخادم مع الاحتفاظ بملفه',
  ],
  'library remove.article': ['Welcher Artikel', 'Quel article', 'Qué artículo', 'أي مقال'],
  'library list': [
    'Die Artikel, die dieser Server hinzugefügt hat',
    'Les articles ajoutés par ce serveur',
    'Los artículos que este servidor ha añadido',
    'المقالات التي أضافها هذا الخادم',
  ],
  'library show': [
    'Was von einem Artikel bekannt ist: woher er ist, wer ihn hinzufügte, seine Fassungen',
    'Ce que l’on sait d’un article : son origine, qui l’a ajouté, ses versions',
    'Lo que se sabe de un artículo: su origen, quién lo añadió, sus versiones',
    'ما يُعرف عن مقال: مصدره ومن أضافه ونسخه',
  ],
  'library show.article': ['Welcher Artikel', 'Quel article', 'Qué artículo', 'أي مقال'],
  'library follow': [
    'Einem Feed folgen (RSS, Atom, JSON Feed): seine neuen Artikel kommen von selbst',
    'Suivre un flux (RSS, Atom, JSON Feed) : ses nouveaux articles arrivent d’eux-mêmes',
    'Seguir una fuente (RSS, Atom, JSON Feed): sus artículos nuevos llegan solos',
    'متابعة خلاصة (RSS أو Atom أو JSON Feed): تصل مقالاتها الجديدة تلقائيًا',
  ],
  'library follow.link': [
    'Der Link zum Feed, oder zu einer Seite, die einen nennt',
    'Le lien vers le flux, ou vers une page qui en indique un',
    'El enlace a la fuente, o a una página que indica una',
    'رابط الخلاصة أو رابط صفحة تذكرها',
  ],
  'library unfollow': [
    'Einem Feed nicht mehr folgen; die Artikel, die er brachte, bleiben',
    'Ne plus suivre un flux ; les articles qu’il a apportés restent',
    'Dejar de seguir una fuente; los artículos que trajo se quedan',
    'إيقاف متابعة خلاصة؛ وتبقى المقالات التي جلبتها',
  ],
  'library unfollow.feed': ['Welcher Feed', 'Quel flux', 'Qué fuente', 'أي خلاصة'],
  'library feeds': [
    'Die Feeds, denen gefolgt wird, was sie brachten, und welche nicht gelesen werden konnten',
    'Les flux suivis, ce qu’ils ont apporté, et ceux qui n’ont pas pu être lus',
    'Las fuentes que se siguen, lo que trajeron y las que no se pudieron leer',
    'الخلاصات المتابَعة وما جلبته وما تعذرت قراءته منها',
  ],
  'library export': [
    'Die Dateien der eigenen Artikel dieses Servers als Zip',
    'Les fichiers des articles propres à ce serveur, dans un zip',
    'Los archivos de los artículos propios de este servidor, en un zip',
    'ملفات مقالات هذا الخادم في ملف مضغوط',
  ],
  'library settings': [
    'Wer hier Artikel hinzufügen darf, und ob die gemeinsamen mitgefragt werden',
    'Qui peut ajouter des articles ici, et si les articles communs sont aussi interrogés',
    'Quién puede añadir artículos aquí, y si se consultan también los comunes',
    'من يحق له إضافة مقالات هنا، وهل تُسأل المقالات المشتركة أيضًا',
  ],
  'library settings.role': [
    'Mitglieder mit dieser Rolle dürfen Artikel hinzufügen und herausnehmen',
    'Les membres de ce rôle peuvent ajouter et retirer des articles',
    'Los miembros con este rol pueden añadir y quitar artículos',
    'يحق لأعضاء هذا الدور إضافة المقالات وإخراجها',
  ],
  'library settings.clear-role': [
    'Die Rolle zurücknehmen: dann dürfen es nur Mitglieder mit „Server verwalten“',
    'Retirer le rôle : alors seuls les membres ayant « Gérer le serveur » le peuvent',
    'Retirar el rol: entonces solo pueden los miembros con «Gestionar servidor»',
    'سحب الدور: فلا يحق ذلك إلا للأعضاء ذوي صلاحية إدارة الخادم',
  ],
  'library settings.shared': [
    'Auch die Artikel fragen, die alle Server teilen',
    'Interroger aussi les articles communs à tous les serveurs',
    'Consultar también los artículos que comparten todos los servidores',
    'سؤال المقالات المشتركة بين كل الخوادم أيضًا',
  ],
  'library gaps': [
    'Fragen ohne Antwort, geordnet nach dem, was fehlte',
    'Questions sans réponse, classées par ce qui manquait',
    'Preguntas sin respuesta, agrupadas por lo que faltaba',
    'الأسئلة التي لا جواب لها مرتبة بحسب ما نقص',
  ],
  reindex: [
    'Die Artikel neu lesen, nachdem Dateien hinzukamen, sich änderten oder wegfielen',
    'Relire les articles après un ajout, un changement ou un retrait de fichiers',
    'Volver a leer los artículos tras añadir, cambiar o quitar archivos',
    'إعادة قراءة المقالات بعد إضافة ملفات أو تغييرها أو حذفها',
  ],
  summary: [
    'Der Artikel in wenigen seiner eigenen Sätze',
    'L’article en quelques-unes de ses propres phrases',
    'El artículo en unas pocas de sus propias frases',
    'المقال في بضع جمل من جمله',
  ],
  'summary.article': [
    'Welcher Artikel; ohne Angabe alle',
    'Quel article ; tous si rien n’est dit',
    'Qué artículo; todos si se omite',
    'أي مقال؛ وكلها إن لم يُحدد',
  ],
  'summary.sentences': [
    'Wie viele Sätze (1 bis 10, sonst 3)',
    'Combien de phrases (1 à 10, sinon 3)',
    'Cuántas frases (de 1 a 10; si no, 3)',
    'كم جملة (من 1 إلى 10، وإلا 3)',
  ],
  'summary.seconds': [
    'Oder so lang, wie man in so vielen Sekunden liest (10 bis 300)',
    'Ou ce qui se lit en autant de secondes (10 à 300)',
    'O lo que se lee en tantos segundos (de 10 a 300)',
    'أو ما يُقرأ في هذا العدد من الثواني (10 إلى 300)',
  ],
  'summary.since': [
    'Nur Artikel von diesem Tag an, etwa 2012-01-31',
    'Seulement les articles à partir de ce jour, par exemple 2012-01-31',
    'Solo artículos desde este día, por ejemplo 2012-01-31',
    'المقالات المنشورة منذ هذا اليوم فقط، مثل 2012-01-31',
  ],
  timeline: [
    'Die datierten Ereignisse der Reihe nach, jedes mit seinem Satz',
    'Les événements datés dans l’ordre, chacun avec sa phrase',
    'Los hechos fechados en orden, cada uno con su frase',
    'الأحداث المؤرخة بالترتيب، كل حدث مع جملته',
  ],
  'timeline.article': [
    'Nur in diesem Artikel',
    'Seulement dans cet article',
    'Solo en este artículo',
    'في هذا المقال فقط',
  ],
  'timeline.from': [
    'Erst ab diesem Tag, etwa 2012-01-29',
    'À partir de ce jour, par exemple 2012-01-29',
    'Desde este día, por ejemplo 2012-01-29',
    'ابتداءً من هذا اليوم، مثل 2012-01-29',
  ],
  'timeline.to': [
    'Nur bis zu diesem Tag, etwa 2012-01-31',
    'Jusqu’à ce jour, par exemple 2012-01-31',
    'Hasta este día, por ejemplo 2012-01-31',
    'حتى هذا اليوم، مثل 2012-01-31',
  ],
  'who-said': [
    'Wer es gesagt hat, oder was jemand gesagt hat, mit dem Satz dazu',
    'Qui l’a dit, ou ce que quelqu’un a dit, avec la phrase',
    'Quién lo dijo, o qué dijo alguien, con la frase',
    'من قال ذلك، أو ماذا قال شخص ما، مع الجملة',
  ],
  'who-said.quote': [
    'Gesagte Worte, so weit du dich erinnerst',
    'Les mots dits, tels que vous vous en souvenez',
    'Las palabras dichas, tal como las recuerdes',
    'الكلمات التي قيلت كما تتذكرها',
  ],
  'who-said.speaker': [
    'Nur was diese Person oder Stelle gesagt hat',
    'Seulement ce qu’a dit cette personne ou cet organisme',
    'Solo lo que dijo esta persona u organismo',
    'ما قاله هذا الشخص أو هذه الجهة فقط',
  ],
  'who-said.about': [
    'Nur was darüber gesagt wurde',
    'Seulement ce qui a été dit à ce sujet',
    'Solo lo que se dijo sobre esto',
    'ما قيل عن هذا فقط',
  ],
  'who-said.article': [
    'Nur in diesem Artikel',
    'Seulement dans cet article',
    'Solo en este artículo',
    'في هذا المقال فقط',
  ],
};

/** A description in the other languages, as Discord takes it; null where there is none. */
export function localised(key: string): Record<(typeof locales)[number], string> | null {
  const words = table[key];
  return words ? { de: words[0], fr: words[1], 'es-ES': words[2], ar: words[3] } : null;
}
