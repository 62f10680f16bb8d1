/**
 * What press releases and wires write for the newsroom, by language: phrases separated by `|`, in lower case.
 * - releaseLabel: a line at the top that is no headline;
 * - editorNotes: the heading of notes for editors, which go on to the end of the file;
 * - pressContact: the heading or first words of a contact block for the press;
 * - contact: the same, which in a story that is no press release may be for readers;
 * - endMark: the word of a line that ends a story, as in "-ends-".
 */
export const wire = {
  en: {
    releaseLabel:
      "for immediate release|for immediate publication|for immediate use|for immediate distribution|" +
      "immediate release|for release immediately|press release|news release|media release|press statement|" +
      "media statement|press notice|media advisory|news advisory|media alert|press information|check against delivery",
    editorNotes:
      "notes to editors|note to editors|notes to editor|notes to the editor|note to the editor|" +
      "notes for editors|note for editors|editors' notes|editor's notes|editors notes|for editors|" +
      "background for editors|notes to newsrooms|notes to journalists|notes for journalists|" +
      "note to journalists|note to newsrooms|note to desk|note to desks|notes to desk|note to media|" +
      "notes to media",
    pressContact:
      "media contact|media contacts|press contact|press contacts|media inquiries|media enquiries|" +
      "press inquiries|press enquiries|press office|press office contact|media relations|" +
      "media relations contact|investor contact|investor contacts|investor relations|" +
      "investor relations contact|contact for media|contacts for media|contact for press|" +
      "contact for journalists|contact for editors|for media inquiries|for media enquiries|" +
      "for media information|for press inquiries|for press enquiries|for interviews|for interview requests|" +
      "public relations contact|pr contact|agency contact|company contact|contact information",
    contact:
      "contact|contacts|contact details|contact us|for more information|for more information contact|" +
      "for more information, contact|for more information please contact|" +
      "for more information, please contact|for further information|for further information contact|" +
      "for further information, contact|for further information please contact|" +
      "for further information, please contact|further information",
    endMark: "ends|end|end of release|end of story|30|more follows|message ends",
  },
  de: {
    releaseLabel:
      "pressemitteilung|presseinformation|presseaussendung|pressemeldung|medienmitteilung|medieninformation|" +
      "presseerklärung|zur sofortigen veröffentlichung|zur sofortigen freigabe|es gilt das gesprochene wort",
    editorNotes:
      "hinweis an die redaktion|hinweis an die redaktionen|hinweise an die redaktion|" +
      "hinweise an die redaktionen|hinweis für die redaktion|hinweise für die redaktion|" +
      "hinweis für redaktionen|hinweise für redaktionen|anmerkung für die redaktion|" +
      "anmerkungen für die redaktion|redaktioneller hinweis|redaktionelle hinweise|hinweise für journalisten|" +
      "notizblock",
    pressContact:
      "pressekontakt|pressekontakte|medienkontakt|kontakt für die presse|kontakt für medien|kontakt presse|" +
      "pressestelle|ansprechpartner für die presse|ansprechpartnerin für die presse|" +
      "ansprechpartner für medien|pressesprecher|pressesprecherin|medienstelle|rückfragen der presse|" +
      "rückfragehinweis|rückfragen & kontakt",
    contact: "kontakt|ansprechpartner|ansprechpartnerin|rückfragen an|weitere informationen",
    endMark: "ende|ende der mitteilung",
  },
  fr: {
    releaseLabel:
      "communiqué de presse|communiqué|pour diffusion immédiate|pour publication immédiate|" +
      "diffusion immédiate|dossier de presse|seul le prononcé fait foi",
    editorNotes:
      "note aux rédactions|notes aux rédactions|note à la rédaction|notes à la rédaction|note aux rédacteurs|" +
      "notes aux rédacteurs|note aux journalistes|notes aux journalistes|à l'attention des rédactions",
    pressContact:
      "contact presse|contacts presse|contact médias|contacts médias|service de presse|relations presse|" +
      "relations médias|renseignements presse",
    contact: "contact|contacts|renseignements|pour plus d'informations|pour en savoir plus",
    endMark: "fin|fin du communiqué",
  },
  es: {
    releaseLabel:
      "nota de prensa|comunicado de prensa|comunicado|boletín de prensa|para publicación inmediata|" +
      "para su publicación inmediata|para difusión inmediata|para su difusión inmediata",
    editorNotes:
      "nota a los editores|notas a los editores|nota para editores|notas para editores|" +
      "nota para los editores|notas para los editores|nota a redacción|nota a la redacción|" +
      "nota a los redactores",
    pressContact:
      "contacto de prensa|contactos de prensa|contacto prensa|contacto para medios|contacto para prensa|" +
      "contacto para la prensa|gabinete de prensa|oficina de prensa",
    contact: "contacto|contactos|para más información|más información",
    endMark: "fin|fin del comunicado",
  },
  it: {
    releaseLabel:
      "comunicato stampa|comunicato|nota stampa|per la pubblicazione immediata|per pubblicazione immediata",
    editorNotes:
      "note per i redattori|nota per i redattori|note per la redazione|nota per la redazione|" +
      "note per le redazioni|nota alle redazioni|note per i giornalisti",
    pressContact:
      "ufficio stampa|contatti stampa|contatto stampa|contatti per la stampa|contatto per la stampa|" +
      "contatti per i media",
    contact: "contatti|contatto|per informazioni|per ulteriori informazioni",
    endMark: "fine|fine comunicato",
  },
  pt: {
    releaseLabel:
      "comunicado de imprensa|nota de imprensa|nota à imprensa|comunicado à imprensa|" +
      "para divulgação imediata|para publicação imediata",
    editorNotes:
      "nota aos editores|notas aos editores|nota para editores|notas para editores|notas para os editores|" +
      "nota à redação|notas à redação",
    pressContact:
      "contato de imprensa|contatos de imprensa|contato para imprensa|contacto de imprensa|" +
      "contactos de imprensa|contacto para a imprensa|assessoria de imprensa|gabinete de imprensa",
    contact: "contato|contatos|contacto|contactos|mais informações|para mais informações",
    endMark: "fim",
  },
  nl: {
    releaseLabel:
      "persbericht|voor onmiddellijke publicatie|voor directe publicatie|voor onmiddellijke verspreiding",
    editorNotes:
      "noot voor de redactie|noten voor de redactie|noot voor redactie|noot aan de redactie|" +
      "niet voor publicatie|noot voor de pers|opmerking voor de redactie",
    pressContact:
      "perscontact|perscontacten|contact voor de pers|contact voor pers|persvoorlichting|" +
      "contactpersoon voor de pers|persdienst",
    contact: "contact|contactgegevens|meer informatie|voor meer informatie",
    endMark: "einde|einde bericht|einde persbericht",
  },
  sv: {
    releaseLabel: "pressmeddelande|för omedelbar publicering",
    editorNotes: "till redaktionen|redaktionell anmärkning",
    pressContact: "presskontakt|presskontakter|mediekontakt|presstjänst",
    contact: "kontakt|kontaktpersoner|för mer information|för ytterligare information",
    endMark: "slut",
  },
  da: {
    releaseLabel:
      "pressemeddelelse|pressemelding|til øjeblikkelig offentliggørelse|for umiddelbar publisering",
    editorNotes: "til redaktionen|note til redaktionen|til redaksjonen|redaktionel note",
    pressContact: "pressekontakt|pressekontakter|mediekontakt|pressetjeneste",
    contact: "kontakt|kontaktperson|for mere information|for yderligere oplysninger|for mer informasjon",
    endMark: "slut|slutt",
  },
  fi: {
    releaseLabel: "tiedote|lehdistötiedote|mediatiedote|julkaistavissa heti",
    editorNotes: "toimitukselle|tiedoksi toimituksille",
    pressContact: "median yhteydenotot|mediakontakti|lehdistökontakti",
    contact: "lisätiedot|lisätietoja|yhteystiedot",
    endMark: "loppu",
  },
  pl: {
    releaseLabel: "informacja prasowa|komunikat prasowy|do natychmiastowej publikacji",
    editorNotes: "nota dla redakcji|informacja dla redakcji|uwagi dla redakcji",
    pressContact: "kontakt dla mediów|kontakt dla prasy|kontakt prasowy|biuro prasowe",
    contact: "kontakt|więcej informacji",
    endMark: "koniec",
  },
  cs: {
    releaseLabel: "tisková zpráva|tlačová správa|k okamžitému zveřejnění",
    editorNotes: "poznámka pro redakce|poznámky pro redakce|poznámky pro editory",
    pressContact: "kontakt pro média|kontakty pro média|kontakt pre médiá|tiskové oddělení",
    contact: "kontakt|kontakty|další informace",
    endMark: "konec|koniec",
  },
  ro: {
    releaseLabel: "comunicat de presă|pentru publicare imediată",
    editorNotes: "note pentru editori|notă pentru editori",
    pressContact: "contact presă|contact de presă|birou de presă",
    contact: "contact|informații suplimentare",
    endMark: "sfârșit",
  },
  hu: {
    releaseLabel: "sajtóközlemény|azonnali közlésre",
    editorNotes: "megjegyzés a szerkesztőknek",
    pressContact: "sajtókapcsolat|sajtóiroda",
    contact: "kapcsolat|további információ",
    endMark: "vége",
  },
  el: {
    releaseLabel: "δελτίο τύπου|για άμεση δημοσίευση",
    editorNotes: "σημείωση προς τους συντάκτες|σημειώσεις προς τους συντάκτες",
    pressContact: "επικοινωνία για τον τύπο|γραφείο τύπου",
    contact: "επικοινωνία|πληροφορίες",
    endMark: "τέλος",
  },
  tr: {
    releaseLabel: "basın bülteni|basın açıklaması|hemen yayınlanmak üzere",
    editorNotes: "editöre not|editörlere not|editörün dikkatine",
    pressContact: "basın iletişim|basın iletişimi|medya iletişim",
    contact: "iletişim|detaylı bilgi için",
    endMark: "son",
  },
  ru: {
    releaseLabel: "пресс-релиз|пресс релиз|для немедленной публикации|для немедленного распространения",
    editorNotes:
      "примечание для редакторов|примечания для редакторов|заметки для редакторов|к сведению редакций|" +
      "для редакций",
    pressContact:
      "контакты для сми|контакт для сми|контакты для прессы|контакт для прессы|пресс-служба|" +
      "контакты пресс-службы",
    contact: "контакты|контакт|контактная информация|дополнительная информация",
    endMark: "конец",
  },
  uk: {
    releaseLabel: "пресреліз|прес-реліз|для негайної публікації",
    editorNotes: "примітка для редакторів|примітки для редакторів|до відома редакцій",
    pressContact: "контакти для змі|контакти для медіа|прес-служба",
    contact: "контакти|контактна інформація",
    endMark: "кінець",
  },
  ar: {
    releaseLabel: "بيان صحفي|خبر صحفي|للنشر الفوري",
    editorNotes: "ملاحظات للمحررين|ملاحظة للمحررين",
    pressContact: "للتواصل الإعلامي|جهة الاتصال الإعلامية|المكتب الإعلامي",
    contact: "للتواصل|جهة الاتصال|للمزيد من المعلومات",
    endMark: "انتهى",
  },
  fa: {
    releaseLabel: "بیانیه مطبوعاتی|اطلاعیه مطبوعاتی|برای انتشار فوری",
    editorNotes: "یادداشت برای سردبیران",
    pressContact: "تماس رسانه‌ای",
    contact: "تماس",
    endMark: "پایان",
  },
  ur: { releaseLabel: "پریس ریلیز|اخباری بیان", endMark: "ختم شد" },
  he: {
    releaseLabel: "הודעה לעיתונות|לפרסום מיידי",
    editorNotes: "הערה לעורכים",
    pressContact: "פרטי קשר לעיתונות|קשרי עיתונות",
    contact: "פרטי קשר|לפרטים נוספים",
    endMark: "סוף",
  },
  hi: {
    releaseLabel: "प्रेस विज्ञप्ति|तत्काल प्रकाशन के लिए",
    editorNotes: "संपादकों के लिए",
    pressContact: "मीडिया संपर्क|प्रेस संपर्क",
    contact: "संपर्क",
    endMark: "समाप्त",
  },
  zh: {
    releaseLabel: "新闻稿|新聞稿|即时发布|即時發佈|供即时发布",
    editorNotes: "致编辑|致編輯|编辑须知|編輯須知|编辑备注",
    pressContact: "媒体联系|媒體聯絡|媒体联系人|新闻联系人|媒體聯絡人",
    contact: "联系人|聯絡人|联系方式",
    endMark: "完|全文完",
  },
  ja: {
    releaseLabel: "プレスリリース|報道発表資料|報道関係者各位|ニュースリリース|報道資料",
    editorNotes: "編集者への注記|報道関係者の皆様へ",
    pressContact:
      "報道関係お問い合わせ先|報道関係者お問い合わせ先|報道に関するお問い合わせ|報道お問い合わせ先|本件に関する報道お問い合わせ先",
    contact: "お問い合わせ|お問い合わせ先|本件に関するお問い合わせ|本件に関するお問い合わせ先|問い合わせ先",
    endMark: "以上|終|完|了",
  },
  ko: {
    releaseLabel: "보도자료|즉시 배포용|보도 자료",
    editorNotes: "편집자 주의",
    pressContact: "언론 문의|언론 연락처|보도 문의",
    contact: "문의|연락처",
    endMark: "끝",
  },
  id: {
    releaseLabel: "siaran pers|untuk segera diterbitkan|rilis pers",
    editorNotes: "catatan untuk editor|catatan redaksi untuk media",
    pressContact: "kontak media|kontak pers",
    contact: "kontak",
    endMark: "selesai|tamat",
  },
  vi: {
    releaseLabel: "thông cáo báo chí",
    editorNotes: "ghi chú cho biên tập viên",
    pressContact: "liên hệ báo chí|liên hệ truyền thông",
    contact: "liên hệ",
    endMark: "hết",
  },
};
