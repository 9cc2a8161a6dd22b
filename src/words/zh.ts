/**
 * Every word of ours that a reader meets, in zh-Hant; zh-Hans is converted from it and proved by
 * the tests. A key is `area.name`; `{name}` is filled in. The comment says where it appears.
 */
export const zh = {
  /** Masthead, titles, metadata. */
  'site.name': '通報讀本',
  /** Under the masthead of the home page; description of the site. */
  'site.tagline': '官方通報的繁體與簡體讀本，逐字校勘，逐點可引',
  /** Foot of every page. */
  'site.standing':
    '本站由民間編訂，並非政府網站。通報原文屬其發布機關；標題、編號、注釋與校勘為本站所加。',
  /** First link of every page, seen when focused. */
  'nav.skip': '跳到正文',
  /** Names of landmarks, for screen readers. */
  'nav.site': '本站',
  'nav.here': '所在位置',
  'nav.home': '首頁',
  'nav.about': '關於本站',
  'nav.notices': '通報',
  'nav.points': '各點',
  'nav.terms': '用語',
  /** The toggle, each in its own script. */
  'toggle.zh-Hant': '繁體',
  'toggle.zh-Hans': '簡體',
  /** Beside each heading where there is no JavaScript: the same place in the other script. */
  'toggle.place.zh-Hant': '此處繁體',
  'toggle.place.zh-Hans': '此處簡體',
  /** Offer to a browser that prefers this script; shown in the script that is offered. */
  'offer.text.zh-Hant': '您的瀏覽器偏好繁體。',
  'offer.text.zh-Hans': '您的瀏覽器偏好簡體。',
  'offer.accept.zh-Hant': '改讀繁體版',
  'offer.accept.zh-Hans': '改讀簡體版',
  'offer.dismiss': '不用',
  /** Home page. */
  'home.notices': '已收通報',
  'home.counts':
    '發現問題{findings}項，整改意見{requirements}點，表態{commitments}項，要求{instructions}項',
  'home.read': '閱讀全文',
  /** What a notice is, above its title. */
  'genre.inspection-feedback': '巡視反饋',
  'genre.rectification-report': '整改進展通報',
  /** Kinds of point. */
  'kind.finding': '發現問題',
  'kind.requirement': '整改意見',
  'kind.commitment': '表態',
  'kind.instruction': '要求',
  /** Notice: table of contents and key facts. */
  'notice.contents': '目錄',
  'notice.facts': '要項',
  'notice.ours': '灰底與小字為編者所加，其餘是通報原文。',
  'notice.text': '通報全文',
  'notice.collation': '校勘記',
  'notice.collated': '與所收文本逐字對校，改動{count}處，各有依據。',
  'notice.points': '{section}各點的固定網址',
  'notice.undated': '源文未載發布日期',
  'fact.inspector': '巡視者',
  'fact.inspected': '被巡視者',
  'fact.subject': '事項',
  'fact.begins': '巡視起',
  'fact.ends': '巡視訖',
  'fact.fed-back': '反饋日期',
  'fact.manner': '反饋方式',
  'fact.source': '文本來源',
  'point.here': '所在之點',
  /** The bar that opens for the point in the address. */
  'point.copy': '複製網址',
  'point.copied': '已複製',
  'point.uncopied': '複製不了，請從網址列複製',
  'point.close': '關閉',
  'point.cite': '引用與回應',
  /** After a paragraph: the terms in it, and the glossary. */
  'terms.title': '用語',
  'terms.description': '通報中的政策用語，各以兩句說明，並寫出出處。',
  'terms.here': '{section}：用語',
  'terms.close': '關閉',
  'terms.more': '用語總表',
  'terms.source': '出處',
  'terms.places': '初見於',
  'terms.note': '以下說明是編者所寫，不是通報原文。',
  /** All points, and the points of a notice. */
  'points.title': '各點總覽',
  'points.short': '各點',
  'points.description': '各份通報所載的發現問題、整改意見、表態與要求，按類列出，各用原文。',
  'points.of': '各點與回應',
  'points.of.description': '{title}：每一點的原文、出處、後文的相應之處，以及怎樣引用。',
  'points.filter': '篩選',
  'points.kind': '類別',
  'points.body': '責任主體',
  'points.notice': '通報',
  'points.any': '全部',
  'points.shown': '列出{shown}點，共{all}點。',
  'points.none': '沒有合於這些條件的點。',
  'points.text': '通報全文',
  'points.said': '原文',
  'points.place': '出處',
  'points.span': '第{block}段，第{start}至{end}字',
  'points.lead': '前文',
  'points.answers': '後文的相應之處',
  'points.asks': '前文的相應之處',
  'points.reading': '相應之處是編者據兩處相同的字眼所讀，不是通報的說法。',
  'points.open': '後文沒有相應的字眼',
  'points.cite': '引用',
  'points.copy': '複製',
  'points.copied': '已複製',
  'points.uncopied': '複製不了，請選取後複製',
  'points.quote': '引文',
  'points.undated': '無日期',
  'points.in-text': '在全文中讀',
  /** Head of the Markdown file of a notice. */
  'notice.ours-in-file': '標題與小標題為編者所加，段落是通報原文，一字不改。',
  /** Things to take away, on the notice and its points. */
  'take.title': '取用',
  'take.notice.txt': '純文字',
  'take.notice.md': 'Markdown',
  'take.notice.json': 'JSON',
  'take.points.csv': '各點表格（CSV）',
  'take.feed': '訂閱',
  /** The wall chart. */
  'chart.title': '掛圖',
  'chart.description': '{title}：從發現問題到整改意見、表態與要求的對照圖，每一條線都寫明依據。',
  'chart.says':
    '從左到右是發現問題、整改意見、表態與要求，按責任主體分列。每一條線是編者的一項對照，線旁的號碼見下表。',
  'chart.reading':
    '線是編者據兩處相同的字眼所讀，不是通報的說法。虛線框是後文沒有相應字眼的發現問題。',
  'chart.solid': '實線通向整改意見',
  'chart.dashed': '長虛線通向表態',
  'chart.dotted': '點線通向要求',
  'chart.key': '各線的依據',
  'chart.number': '號',
  'chart.from': '從',
  'chart.to': '到',
  'chart.ground': '兩處相同的字眼',
  'chart.why': '編者的說明',
  'chart.open': '後文沒有相應字眼的發現問題',
  'chart.finding': '發現問題',
  'chart.unanswered': '無對應',
  'timeline.title': '時間',
  'timeline.days': '{days}天',
  'timeline.inspection': '巡視',
  /** Collation. */
  'collation.title': '校勘記',
  'collation.description': '{title}：所收文本與本站所刊文本的逐字對照，每一處改動及其理由。',
  'collation.summary':
    '所收文本共{characters}字，本站改動{count}處：標點{marks}處，文字{corrections}處。此外一字未動。',
  'collation.compare': '逐段對照',
  'collation.received': '所收文本',
  'collation.edition': '本站文本',
  'collation.corrections': '文字改動',
  'collation.marks': '標點改動',
  'collation.kept': '看過而不改',
  'collation.overrides': '轉換規則的例外',
  'collation.place': '出處',
  'collation.change': '改動',
  'collation.reason': '理由',
  'collation.authority': '依據',
  'collation.times': '{count}處',
  'collation.paragraph': '第{number}段',
  'collation.keep': '保留',
  'collation.instead': '轉換器作',
  'collation.source': '所收文本的憑證',
  'collation.file': '檔案',
  'collation.bytes': '{bytes}位元組',
  'collation.checksum': '校驗和（SHA-256）',
  'collation.received-as': '收到時的樣子',
  'collation.made': '另一種字體怎樣來',
  'collation.made-from-hant':
    '繁體版是校勘所得的定本。簡體版由它逐字轉換：用開放的轉換詞典（臺灣字形到大陸規範字，不換詞彙），引號改用彎引號，每段的字數前後相同。再把簡體版轉回繁體，凡與定本不同的字，都由人看過，列在上面。',
  'collation.made-from-hans':
    '簡體版是校勘所得的定本。繁體版由它逐字轉換：用開放的轉換詞典（大陸規範字到臺灣字形，不換詞彙），引號改用直角引號，每段的字數前後相同。再把繁體版轉回簡體，凡與定本不同的字，都由人看過，列在上面。',
  'collation.back': '回到通報',
  'collation.none': '沒有。',
  /** Page that is not there; both scripts stand on it. */
  'missing.title': '沒有這一頁',
  'missing.text': '網址也許抄漏了字，或者這一頁從未有過。已發布的通報和其中每一點的網址不會更改。',
  'missing.go': '可以從這裡找',
} as const;

export type WordKey = keyof typeof zh;
