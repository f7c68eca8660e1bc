import { useState } from "react";
import { isLanguageTag, withLanguage, withoutLanguage } from "../../domain/draft/languages.ts";
import { usePhrases } from "../../i18n/context.tsx";
import { Button } from "../../ui/Button.tsx";
import { TextField } from "../../ui/fields.tsx";
import { languageName } from "../../ui/languageName.ts";
import { useDrafting } from "./drafting.ts";

/** In which languages the lens speaks: every text then has a field for each, side by side. */
export function Languages() {
	const { t } = usePhrases();
	const { draft, edit } = useDrafting();
	const [typed, type] = useState("");
	const [isWrong, setWrong] = useState(false);
	const { languages } = draft.lens;
	const add = () => {
		const tag = typed.trim();
		const fits = isLanguageTag(tag) && !languages.includes(tag);
		setWrong(!fits);
		if (!fits) return;
		edit((now) => withLanguage(now, tag));
		type("");
	};
	return (
		<section className="card editor-fields" aria-labelledby="editor-languages">
			<h2 id="editor-languages">{t("editor.languages")}</h2>
			<p className="soft">{t("editor.languages.lead")}</p>
			<ul className="editor-rows">
				{languages.map((language, at) => (
					<li key={language}>
						<span>
							<span lang={language}>{languageName(language)}</span> <code>{language}</code>{" "}
							{at === 0 && <span className="soft">{t("editor.languages.first")}</span>}
						</span>
						{languages.length > 1 && (
							<Button
								look="quiet"
								aria-label={`${t("library.remove")}: ${languageName(language)}`}
								onClick={() => edit((now) => withoutLanguage(now, language))}
							>
								{t("library.remove")}
							</Button>
						)}
					</li>
				))}
			</ul>
			<form
				className="editor-add"
				onSubmit={(event) => {
					event.preventDefault();
					add();
				}}
			>
				<TextField
					label={t("editor.languages.tag")}
					hint={t("editor.languages.hint")}
					error={isWrong ? t("editor.languages.wrong") : undefined}
					value={typed}
					onChange={type}
				/>
				<Button type="submit">{t("editor.languages.add")}</Button>
			</form>
		</section>
	);
}
