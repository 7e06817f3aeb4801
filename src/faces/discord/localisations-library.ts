/** A description in German, French, Spanish, Arabic; 1 to 100 characters each. */
export type Words = readonly [de: string, fr: string, es: string, ar: string];

/** What the commands of `/library` do, by command, or `command.option`. */
export const libraryDescriptions: Readonly<Record<string, Words>> = {
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
};
