/**
 * Bodies and former states that are no country: `English name | English | Ukrainian | Russian`, entries parted by ";".
 * Ukrainian and Russian ones in the nominative; case forms are made by slavic/decline.ts ("=": never changes).
 */
export const ORGANISATIONS = `
European Union | European Union; EU; Council of the European Union | Європейський Союз; Євросоюз; ЄС; Рада ЄС= | Европейский Союз; Евросоюз; ЕС
European Parliament | European Parliament; Europarliament | Європейський парламент; Європарламент; ЄП | Европейский парламент; Европарламент; ЕП
European Commission | European Commission | Європейська комісія; Єврокомісія; ЄК | Европейская комиссия; Еврокомиссия; ЕК
European Council | European Council | Європейська рада | Европейский совет; Евросовет
European Central Bank | European Central Bank; ECB | Європейський центральний банк; ЄЦБ | Европейский центральный банк; ЕЦБ
European Investment Bank | European Investment Bank; EIB | Європейський інвестиційний банк; ЄІБ | Европейский инвестиционный банк; ЕИБ
European Bank for Reconstruction and Development | European Bank for Reconstruction and Development; EBRD | Європейський банк реконструкції= та= розвитку=; ЄБРР | Европейский банк реконструкции= и= развития=; ЕБРР
European Court of Human Rights | European Court of Human Rights; ECHR; ECtHR | Європейський суд з= прав= людини=; ЄСПЛ | Европейский суд по= правам= человека=; ЕСПЧ
Council of Europe | Council of Europe; PACE; Parliamentary Assembly of the Council of Europe | Рада Європи=; ПАРЄ; Парламентська асамблея Ради= Європи= | Совет Европы=; ПАСЕ; Парламентская ассамблея Совета= Европы=
NATO | NATO; North Atlantic Treaty Organization; North Atlantic Treaty Organisation; North Atlantic Alliance | НАТО; Північноатлантичний альянс | НАТО; Североатлантический альянс
United Nations | United Nations; UN; United Nations Organization; UNO; UN General Assembly; UN Security Council; UNSC; UNGA; United Nations General Assembly; United Nations Security Council | ООН; Організація Об'єднаних= Націй=; Об'єднані Нації; Рада Безпеки= ООН=; Генасамблея ООН=; Радбез ООН= | ООН; Организация Объединенных= Наций=; Объединенные Нации; Совет Безопасности= ООН=; Генассамблея ООН=; Совбез ООН=
UNESCO | UNESCO; United Nations Educational, Scientific and Cultural Organization | ЮНЕСКО | ЮНЕСКО
UNICEF | UNICEF; United Nations Children's Fund | ЮНІСЕФ | ЮНИСЕФ
UNHCR | UNHCR; UN Refugee Agency; United Nations High Commissioner for Refugees | УВКБ ООН= | УВКБ ООН=
World Health Organization | World Health Organization; World Health Organisation; WHO | Всесвітня організація охорони= здоров'я=; ВООЗ | Всемирная организация здравоохранения=; ВОЗ
World Trade Organization | World Trade Organization; World Trade Organisation; WTO | Світова організація торгівлі=; СОТ | Всемирная торговая организация; ВТО
World Bank | World Bank; World Bank Group | Світовий банк; Всесвітній банк | Всемирный банк; Мировой банк
International Monetary Fund | International Monetary Fund; IMF | Міжнародний валютний фонд; МВФ | Международный валютный фонд; МВФ
IAEA | International Atomic Energy Agency; IAEA | Міжнародне агентство з= атомної= енергії=; МАГАТЕ | Международное агентство по= атомной= энергии=; МАГАТЭ
OSCE | Organization for Security and Co-operation in Europe; Organization for Security and Cooperation in Europe; Organisation for Security and Co-operation in Europe; OSCE | Організація з= безпеки= і= співробітництва= в= Європі=; ОБСЄ | Организация по= безопасности= и= сотрудничеству= в= Европе=; ОБСЕ
OECD | Organisation for Economic Co-operation and Development; Organization for Economic Cooperation and Development; OECD | Організація економічного= співробітництва= та= розвитку=; ОЕСР | Организация экономического= сотрудничества= и= развития=; ОЭСР
OPEC | OPEC; OPEC+; Organization of the Petroleum Exporting Countries | ОПЕК | ОПЕК
G7 | G7; G-7; Group of Seven | G7; Велика сімка; Група семи= | G7; Большая семерка; Группа семи=
G8 | G8; G-8; Group of Eight | G8; Велика вісімка | G8; Большая восьмерка
G20 | G20; G-20; Group of Twenty; Group of 20 | G20; Велика двадцятка | G20; Большая двадцатка
BRICS | BRICS; BRIC | БРІКС | БРИКС
Shanghai Cooperation Organisation | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | Шанхайська організація співробітництва=; ШОС | Шанхайская организация сотрудничества=; ШОС
Commonwealth of Independent States | Commonwealth of Independent States; CIS | Співдружність Незалежних= Держав=; СНД | Содружество Независимых= Государств=; СНГ
Collective Security Treaty Organization | Collective Security Treaty Organization; Collective Security Treaty Organisation; CSTO | Організація Договору= про= колективну= безпеку=; ОДКБ | Организация Договора= о= коллективной= безопасности=; ОДКБ
Eurasian Economic Union | Eurasian Economic Union; EAEU; EEU | Євразійський економічний союз; ЄАЕС | Евразийский экономический союз; ЕАЭС
African Union | African Union | Африканський союз | Африканский союз
ASEAN | ASEAN; Association of Southeast Asian Nations | АСЕАН | АСЕАН
Arab League | Arab League; League of Arab States | Ліга арабських= держав=; Ліга арабських= країн=; ЛАД | Лига арабских= государств=; ЛАГ
Gulf Cooperation Council | Gulf Cooperation Council; GCC | Рада співробітництва= країн= Перської= затоки= | Совет сотрудничества= стран= Персидского= залива=
ECOWAS | ECOWAS; Economic Community of West African States | ЕКОВАС | ЭКОВАС
African Development Bank | African Development Bank; AfDB | |
Asian Development Bank | Asian Development Bank; ADB | Азійський банк розвитку= | Азиатский банк развития=
APEC | APEC; Asia-Pacific Economic Cooperation | АТЕС | АТЭС
Organization of American States | Organization of American States; Organisation of American States; OAS | Організація американських= держав= | Организация американских= государств=
CARICOM | CARICOM; Caribbean Community | КАРІКОМ | КАРИКОМ
Mercosur | Mercosur; Mercosul | МЕРКОСУР | МЕРКОСУР
Commonwealth of Nations | Commonwealth of Nations | Співдружність націй= | Содружество наций=
International Criminal Court | International Criminal Court | Міжнародний кримінальний суд; МКС | Международный уголовный суд; МУС
International Court of Justice | International Court of Justice; ICJ | Міжнародний суд ООН= | Международный суд ООН=
Interpol | Interpol | Інтерпол | Интерпол
Europol | Europol | Європол | Европол
Red Cross | International Committee of the Red Cross; ICRC; Red Cross | Червоний Хрест; МКЧХ | Красный Крест; МККК
International Labour Organization | International Labour Organization; International Labor Organization; ILO | Міжнародна організація праці=; МОП | Международная организация труда=; МОТ
International Energy Agency | International Energy Agency; IEA | Міжнародне енергетичне агентство; МЕА | Международное энергетическое агентство; МЭА
Organisation of Islamic Cooperation | Organisation of Islamic Cooperation; Organization of Islamic Cooperation; OIC | Організація ісламського= співробітництва= | Организация исламского= сотрудничества=
Organization of Turkic States | Organization of Turkic States; Turkic Council | Організація тюркських= держав= | Организация тюркских= государств=
European Free Trade Association | European Free Trade Association; EFTA | ЄАВТ | ЕАСТ
Schengen Area | Schengen Area; Schengen zone | Шенгенська зона | Шенгенская зона
Eurozone | Eurozone; eurozone; euro area | Єврозона | Еврозона
Visegrad Group | Visegrad Group; Visegrad Four; V4 | Вишеградська група; Вишеградська четвірка | Вышеградская группа; Вышеградская четверка
Normandy Format | Normandy Four | Нормандська четвірка | Нормандская четверка
League of Nations | League of Nations | Ліга Націй= | Лига Наций=
Warsaw Pact | Warsaw Pact; Warsaw Treaty Organization | Варшавський договір; ОВД | Варшавский договор; ОВД
AUKUS | AUKUS | АУКУС | АУКУС
IGAD | IGAD; Intergovernmental Authority on Development | |
Southern African Development Community | Southern African Development Community; SADC | |
Soviet Union | Soviet Union; USSR; Union of Soviet Socialist Republics; Soviet Russia | Радянський Союз; СРСР; УРСР; Українська РСР= | Советский Союз; СССР; УССР; Украинская ССР=; РСФСР
Yugoslavia | Yugoslavia; Socialist Federal Republic of Yugoslavia; Serbia and Montenegro; Yugoslav; Yugoslavs; Yugoslavian | Югославія; СФРЮ | Югославия; СФРЮ
Czechoslovakia | Czechoslovakia; Czechoslovak; Czechoslovakian | Чехословаччина | Чехословакия
East Germany | East Germany; German Democratic Republic; GDR; East German; East Germans | Східна Німеччина; Німецька Демократична Республіка; НДР | Восточная Германия; Германская Демократическая Республика; ГДР
Ottoman Empire | Ottoman Empire | Османська імперія; Оттоманська імперія | Османская империя; Оттоманская империя
Russian Empire | Russian Empire; Tsarist Russia; Imperial Russia | Російська імперія | Российская империя
Austria-Hungary | Austria-Hungary; Austro-Hungarian Empire | Австро-Угорщина; Австро-Угорська імперія | Австро-Венгрия; Австро-Венгерская империя
British Empire | British Empire | Британська імперія | Британская империя
Roman Empire | Roman Empire | Римська імперія | Римская империя
Byzantine Empire | Byzantine Empire; Byzantium | Візантія; Візантійська імперія | Византия; Византийская империя
Prussia | Prussia; Kingdom of Prussia; Prussian | Пруссія | Пруссия
Polish-Lithuanian Commonwealth | Polish-Lithuanian Commonwealth | Річ Посполита | Речь Посполитая
Rhodesia | Rhodesia; Rhodesian | Родезія | Родезия
Netherlands Antilles | Netherlands Antilles | Нідерландські Антильські острови | Нидерландские Антильские острова
Islamic State | Islamic State; ISIS; ISIL; Daesh | Ісламська держава; ІДІЛ | Исламское государство; ИГИЛ
`;
