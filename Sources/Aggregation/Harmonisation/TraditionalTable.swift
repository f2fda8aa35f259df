// Traditional forms that occur in the names of indicators and bodies.

/// Traditional to simplified, character by character: only characters with one simplified form.
package enum TraditionalTable {
  package static let simplified: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
    pairs.split(whereSeparator: \.isWhitespace).compactMap { pair in
      let scalars = Array(pair.unicodeScalars)
      return scalars.count == 2 ? (scalars[0], scalars[1]) : nil
    }, uniquingKeysWith: { first, _ in first })

  /// The same for ideographs by their number, which is several times faster to look up.
  private static let byNumber: [Unicode.Scalar] = {
    var forms = TextFolding.ideographs.compactMap(Unicode.Scalar.init)
    for (traditional, form) in simplified where TextFolding.ideographs.contains(traditional.value) {
      forms[Int(traditional.value - TextFolding.ideographs.lowerBound)] = form
    }
    return forms
  }()

  /// The simplified form of a scalar of `TextFolding.ideographs`: itself where it has no other.
  static func simplifiedIdeograph(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    byNumber[Int(scalar.value - TextFolding.ideographs.lowerBound)]
  }

  private static let pairs = """
    國国 內内 區区 縣县 鄉乡 鎮镇 灣湾 廣广 東东 華华 會会 議议 員员 務务 處处 廳厅 級级 縱纵 橫横 長长 門门 開开 關关 閉闭 間间 \
    費费 總总 額额 實实 際际 產产 業业 農农 戶户 資资 財财 貿贸 進进 稅税 價价 銷销 購购 賣卖 買买 貨货 倉仓 運运 輸输 車车 輛辆 \
    鐵铁 機机 場场 電电 熱热 氣气 礦矿 鋼钢 織织 紡纺 製制 學学 醫医 藥药 療疗 衛卫 護护 養养 險险 勞劳 動动 職职 樓楼 \
    規规 劃划 設设 備备 築筑 環环 綠绿 淨净 廢废 復复 蓋盖 稱称 類类 種种 項项 個个 點点 數数 據据 統统 計计 較较 漲涨 \
    減减 増增 億亿 萬万 兩两 雙双 單单 隊队 組组 織织 團团 體体 辦办 務务 訴诉 訟讼 審审 檢检 察察 罰罚 繳缴 執执 違违 擾扰 \
    積积 畝亩 頃顷 頭头 羅罗 條条 幣币 銀银 貸贷 債债 債债 證证 券券 餘余 連连 續续 歷历 曆历 歲岁 齡龄 兒儿 婦妇 殘残 貧贫 脫脱 \
    優优 質质 標标 準准 創创 題题 責责 權权 證证 書书 記记 錄录 報报 導导 聯联 網网 線线 訊讯 視视 觀观 遊游 館馆 藝艺 術术 劇剧 \
    戲戏 競竞 賽赛 獎奖 選选 舉举 幹干 黨党 紀纪 軍军 戰战 營营 師师 團团 禦御 聽听 說说 讀读 寫写 語语 譯译 詢询 諮咨 註注 冊册 \
    階阶 層层 邊边 陽阳 陰阴 隨随 難难 雞鸡 魚鱼 鳥鸟 馬马 豬猪 糧粮 麥麦 穀谷 絲丝 綿绵 蘇苏 漢汉 遼辽 瀋沈 滬沪 貴贵 \
    雲云 寧宁 慶庆 濟济 島岛 廈厦 於于 與与 為为 無无 這这 應应 當当 從从 來来 過过 還还 達达 遞递 遠远 適适 鄰邻 鑑鉴 鑒鉴 錢钱 \
    鍵键 鍋锅 銅铜 鋁铝 鋅锌 鉛铅 鎢钨 閱阅 闊阔 闖闯 陳陈 陸陆 陣阵 雜杂 離离 靈灵 靜静 響响 頁页 頂顶 順顺 須须 頒颁 預预 領领 \
    頻频 願愿 飛飞 飯饭 飲饮 駐驻 駕驾 騎骑 驗验 驚惊 鬥斗 鹽盐 齊齐 齒齿 龍龙 龜龟 擔担 擴扩 據据 擬拟 擇择 換换 揮挥 損损 \
    攤摊 攝摄 敵敌 斷断 曉晓 暢畅 暫暂 樣样 樹树 橋桥 檔档 欄栏 歐欧 殺杀 漁渔 滿满 漸渐 潔洁 澤泽 濃浓 燈灯 燒烧 爐炉 爭争 獨独 \
    獲获 現现 畢毕 畫画 異异 瞭了 確确 禮礼 禍祸 穩稳 窮穷 竊窃 範范 簡简 簽签 糾纠 約约 納纳 純纯 紙纸 終终 給给 絡络 經经 維维 \
    緊紧 編编 練练 縮缩 績绩 繼继 罷罢 習习 聖圣 聞闻 聲声 腦脑 臨临 舊旧 艦舰 蟲虫 補补 裝装 裡里 褲裤 見见 覺觉 覽览 訂订 訓训 \
    託托 許许 評评 試试 詳详 認认 調调 談谈 請请 諾诺 講讲 謀谋 謝谢 識识 變变 讓让 負负 貢贡 販贩 貪贪 貫贯 貯贮 貼贴 賀贺 \
    賃赁 賠赔 賬账 賭赌 贏赢 軌轨 軟软 載载 輔辅 輕轻 輪轮 轉转 農农 郵邮 釋释 釐厘 針针 鈔钞 鋪铺 錶表 鏈链 鐘钟 闢辟 際际 韓韩
    """
}
