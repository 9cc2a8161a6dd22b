/**
 * Variants that conversion tables leave in a Simplified text, each with the character of the Mainland standard
 * (《第一批异体字整理表》, 1955). Those that 《通用规范汉字表》 (2013) restored, as in names, are none of them.
 */
const pairs = `
  砲炮 礮炮 姪侄 敍叙 暱昵 搥捶 倣仿 摀捂 阬坑 凴凭 慙惭 蹔暂 覩睹
  妬妒 朶朵 峩峨 竝并 覇霸 栢柏 徧遍 剏创 宂冗 秔粳 稉粳 囘回 躭耽
  躶裸 燄焰 鴈雁 烖灾 紥扎 寘置 粧妆 寃冤 傚效 効效 脇胁 諠喧 譌讹
  妳你 嬭奶 寗宁 碪砧 彊强 鎗枪 憇憩 羮羹 罣挂 糓谷 賸剩 廻回 韮韭
  捄救 廐厩 勦剿 剹戮 椶棕 隣邻 厯历 麤粗 觕粗 遯遁 疎疏 踈疏 揷插
  挿插 菓果 凖准 髣仿 髴佛 騃呆 拕拖 偸偷 媮偷 薙剃 衹只 秖只 葢盖
  鹻碱 堿碱 疉叠 臯皋 噉啖 啗啖 襍杂 疿痱 搾榨 欵款 崐昆 崘仑 梱捆
  籐藤 蟁蚊 蚉蚊 僊仙 尠鲜 絏绁 韡炜 醼宴 騐验 獧狷 逈迥 祘算 筭算
  筞策 冐冒 廹迫 碁棋 枱台 墪墩 皷鼓 姉姊 枒丫 埜野 壄野
`;

/** The character of the Mainland standard for a variant that is left in a Simplified text. */
export const standardHans: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split(/\s+/u)
    .map((pair) => [...pair] as [string, string]),
);
