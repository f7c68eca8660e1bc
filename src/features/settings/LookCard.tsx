import { usePhrases } from "../../i18n/context.tsx";
import { languages, spoken } from "../../i18n/languages.ts";
import { useSettings } from "../../store/settings.ts";
import { SelectField } from "../../ui/fields.tsx";
import { Choice } from "./Choice.tsx";

const themes = ["system", "light", "dark"] as const;
const notations = ["language", "british", "american", "italian", "iso"] as const;
const densities = ["comfortable", "compact"] as const;
const textSizes = [100, 112, 125, 150] as const;

/** How the interface speaks and looks. Everything acts at once and is kept on this device. */
export function LookCard() {
	const { t, number } = usePhrases();
	const { language, theme, density, textSize, shortcuts, change } = useSettings();
	return (
		<section className="card settings-card" aria-labelledby="settings-look">
			<h2 id="settings-look">{t("settings.look")}</h2>
			<Choice
				label={t("app.language")}
				value={language}
				options={languages.map((value) => ({ value, label: spoken(value).name, lang: value }))}
				onChange={(value) => change({ language: value })}
			/>
			<NotationField />
			<Choice
				label={t("app.theme")}
				hint={t("settings.theme.hint")}
				value={theme}
				options={themes.map((value) => ({ value, label: t(`theme.${value}`) }))}
				onChange={(value) => change({ theme: value })}
			/>
			<Choice
				label={t("settings.textSize")}
				hint={t("settings.textSize.hint")}
				value={textSize}
				options={textSizes.map((value) => ({ value, label: `${number(value)}%` }))}
				onChange={(value) => change({ textSize: value })}
			/>
			<Choice
				label={t("settings.density")}
				value={density}
				options={densities.map((value) => ({ value, label: t(`settings.density.${value}`) }))}
				onChange={(value) => change({ density: value })}
			/>
			<label className="settings-check">
				<input type="checkbox" checked={shortcuts} onChange={(event) => change({ shortcuts: event.target.checked })} />
				<span>
					{t("keys.use")}
					<span className="soft">{t("settings.keys.hint")}</span>
				</span>
			</label>
		</section>
	);
}

/** A day of one digit, and a number with all its signs. */
const sample = { day: "2026-11-09", number: 12345.6 };

function NotationField() {
	const { t, date, number } = usePhrases();
	const { notation, change } = useSettings();
	return (
		<SelectField
			label={t("settings.notation")}
			hint={t("settings.notation.hint", { date: date(sample.day), number: number(sample.number, 1) })}
			value={notation}
			options={notations.map((value) => ({ value, label: t(`settings.notation.${value}`) }))}
			onChange={(value) => change({ notation: value })}
		/>
	);
}
