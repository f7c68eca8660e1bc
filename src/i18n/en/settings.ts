/** Messages of the settings: language and look, backup, what is kept on this device. */
export const settings = {
	"settings.look": "Language and look",
	"settings.theme.hint": "“System” follows the device.",
	"settings.notation": "Dates and numbers",
	"settings.notation.hint": "Such as {date} and {number}, also in reports and exports.",
	"settings.notation.language": "As the language",
	"settings.notation.british": "British",
	"settings.notation.american": "US",
	"settings.notation.italian": "Italian",
	"settings.notation.iso": "ISO date",
	"settings.textSize": "Text size",
	"settings.textSize.hint": "On top of the size set in the browser.",
	"settings.density": "Density",
	"settings.density.comfortable": "Comfortable",
	"settings.density.compact": "Compact",
	"settings.keys.hint": "Switch this off if you dictate, or if keys are pressed by accident.",
} as const;
