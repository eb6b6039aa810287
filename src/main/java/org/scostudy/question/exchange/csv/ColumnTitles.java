package org.scostudy.question.exchange.csv;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.scostudy.question.exchange.csv.Columns.Role;

/** What people call the columns of their tables, in the languages that they write. */
final class ColumnTitles {

    private static final Map<Role, Pattern> TITLES = Map.ofEntries(
            Map.entry(Role.ID, Pattern.compile("id|uid|guid|no|nr|number|#|№|card ?id")),
            Map.entry(Role.KIND, Pattern.compile("(question )?(kind|type)|(kind|type) (of )?question")),
            Map.entry(
                    Role.QUESTION,
                    Pattern.compile(
                            "question|question text|questions|stem|front|term|prompt|word|text"
                                    + "|lemma|headword|vocab(ulary)?( word)?|expression|phrase|kanji|hanzi|characters?"
                                    + "|frage|vorderseite|begriff|wort|vokabel|recto|terme|mot|pregunta|anverso|palabra|pergunta|frente"
                                    + "|palavra|domanda|fronte|parola|vraag|voorkant|woord|pytanie|słowo|otázka|slovo|soru|kelime"
                                    + "|întrebare|kysymys|sana|fråga|spørgsmål|spørsmål|ord|kérdés|szó|câu hỏi|từ"
                                    + "|вопрос|слово|термин|питання|问题|問題|题目|題目|質問|単語|单词|單詞|生词|生詞|词语|漢字|汉字|문제|질문|단어|سؤال|שאלה")),
            Map.entry(
                    Role.ANSWER,
                    Pattern.compile("answers?|back|definition|key|solution|(right|correct)( (answer|option|choice)s?)?"
                            + "|gloss(es)?|meanings?|translations?|translated|antwort|lösung|rückseite|bedeutung|übersetzung"
                            + "|réponse|reponse|verso|définition|traduction|respuesta|reverso|traducción|significado|resposta"
                            + "|verso|tradução|risposta|retro|traduzione|antwoord|achterkant|vertaling|odpowiedź|tłumaczenie"
                            + "|odpověď|překlad|cevap|yanıt|çeviri|anlamı?|răspuns|vastaus|svar|válasz|jelentés|đáp án|nghĩa"
                            + "|ответ|перевод|значение|определение|відповідь|переклад|答案|答え|回答|解答|意味\\d?|意思|释义|釋義|翻译|翻譯|訳"
                            + "|정답|답|답변|뜻|의미|جواب|إجابة|תשובה")),
            Map.entry(
                    Role.OPTION,
                    Pattern.compile(
                            "(option|choice|answer|distractor|wrong|wrong answer|incorrect|antwort|réponse|opción|respuesta|opção"
                                    + "|resposta|risposta|вариант|вариант ответа|ответ|选项|選項|選択肢|보기)s?[ _-]*([a-j]|\\d{1,2})|[a-j]"
                                    + "|distractor|wrong answer|incorrect answer|option|choice")),
            Map.entry(Role.ACCEPTED, Pattern.compile("accepted|synonyms|spellings|alternatives|also")),
            Map.entry(
                    Role.EXPLANATION,
                    Pattern.compile(
                            "explanation|feedback|comments?|note|notes|rationale|hint|why|remarks?|bemerkung|erklärung"
                                    + "|explication|explicación|explicação|spiegazione|пояснение|объяснение|комментарий|примечание"
                                    + "|備考|解説|解析|备注|설명|해설|비고")),
            Map.entry(Role.TAGS, Pattern.compile("tags?|labels?|keywords?")),
            Map.entry(Role.LEVEL, Pattern.compile("level|bloom|difficulty")),
            Map.entry(Role.SECTION, Pattern.compile("section|category|deck|chapter|unit|topic|subject")));

    /** What tables of words have besides front and back. */
    private static final Pattern BESIDES = Pattern.compile(
            "reading|pronunciation|pinyin|kana|furigana|roma(ji|nization)|transcription|transliteration|ipa|phonetics?"
                    + "|examples?( sentences?)?|sentences?|part of speech|pos|word class|word type|gender|plural|audio|sound"
                    + "|image|picture|frequency|rank|source|date|lesson|page|type|kind|context|classifier|url|link|order|pair"
                    + "|status|(hsk|jlpt|cefr) ?(level)?|subcategory|транскрипция|transkription|aussprache|prononciation"
                    + "|品詞\\d?|词性|詞性|读音|讀音|発音|読み(方)?|よみ|ふりがな|拼音|例文|例句|품사|발음|예문");

    private static final Pattern MEANING = Pattern.compile("\\b(definition|meaning|translation|gloss)\\b");

    private static final Pattern LANGUAGE = Pattern.compile(
            "english|german|french|spanish|italian|portuguese|russian|chinese|mandarin|japanese|korean|arabic|latin"
                    + "|greek|turkish|kazakh|uzbek|kyrgyz|tajik|hindi|urdu|persian|polish|dutch|ukrainian|czech|slovak"
                    + "|hungarian|romanian|bulgarian|serbian|croatian|swedish|norwegian|danish|finnish|estonian|hebrew"
                    + "|vietnamese|thai|indonesian|mongolian|georgian|armenian|irish|welsh|catalan|swahili|(simplified|traditional) chinese"
                    + "|deutsch|englisch|französisch|spanisch|russisch|latein|français|anglais|allemand|español|inglés|português"
                    + "|italiano|polski|angielski|česky|türkçe|ingilizce|русский|английский|немецкий|українська|англійська"
                    + "|中文|英文|英语|英語|日本語|日语|韓国語|한국어|영어|일본어|native|foreign|target|l1|l2");

    private static final Pattern PLACE =
            Pattern.compile("(right|correct)( (answer|option|choice)s?)?|정답|正解|(正确|正確)?答案");
    private static final Pattern NUMBERED = Pattern.compile(".*[ _-]*([a-j]|\\d{1,2})");

    private ColumnTitles() {}

    /** "Max. 75 characters" may follow a title. */
    static String plain(String title) {
        return title.strip().toLowerCase(Locale.ROOT).replace('_', ' ').replaceAll("\\s+[-–(].*$", "");
    }

    static Role role(String title) {
        String plain = plain(title);
        return TITLES.entrySet().stream()
                .filter(each -> each.getValue().matcher(plain).matches())
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst()
                .orElse(Role.IGNORED);
    }

    /** What words have besides what they are and mean. */
    static boolean isBesides(String title) {
        return BESIDES.matcher(plain(title)).matches();
    }

    /** Within a longer title: "clean English definition". */
    static boolean tellsMeaning(String title) {
        return MEANING.matcher(plain(title)).find();
    }

    static boolean isLanguage(String title) {
        return LANGUAGE.matcher(plain(title)).matches();
    }

    static boolean isPlace(String title) {
        return PLACE.matcher(plain(title)).matches();
    }

    static boolean isNumbered(String title) {
        return NUMBERED.matcher(plain(title)).matches();
    }
}
