/** The names of weekdays from Monday, in English, Spanish and Dutch, with and without accents. */
export const weekdayNames: readonly string[] = [
  "monday lunes maandag",
  "tuesday martes dinsdag",
  "wednesday miércoles miercoles woensdag",
  "thursday jueves donderdag",
  "friday viernes vrijdag",
  "saturday sábado sabado zaterdag",
  "sunday domingo zondag",
];
