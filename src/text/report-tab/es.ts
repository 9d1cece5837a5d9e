import type { ReportTabText } from "./en.ts";

export const es: ReportTabText = {
  heading: "Crea un informe",
  intro:
    "Crea un informe con gráficos para compartir. Con sus celdas amarillas cambias el periodo, las plataformas o el idioma.",
  loading: "Cargando datos…",
  nothing:
    "Todavía no hay filas importadas. Importa un archivo o añade los datos de ejemplo en la pestaña Importar y vuelve.",
  period: "Periodo",
  periods: {
    months3: "Últimos 3 meses completos",
    month: "Último mes completo",
    days30: "Últimos 30 días",
    months12: "Últimos 12 meses completos",
    all: "Todo lo importado",
    own: "Otras fechas",
  },
  from: "Desde",
  to: "Hasta",
  wrongPeriod: "La fecha de fin no puede ser anterior a la de inicio.",
  platforms: "Plataformas",
  accounts: "Cuentas",
  competitors: "Cuentas de la competencia",
  competitorsHint: "Sus filas no cuentan en tus cifras y se muestran al lado.",
  allHint: "Si no marcas ninguna, van todas.",
  audience: "Tasa de interacción según",
  audiences: {
    automatic: "Automático",
    followers: "Seguidores",
    reach: "Alcance",
    impressions: "Impresiones",
    views: "Visualizaciones",
  },
  audienceHint: "Automático toma en cada plataforma el dato que tienen más publicaciones.",
  industry: "Sector del benchmark",
  language: "Idioma del informe",
  create: "Crear informe",
  creating: "Creando el informe…",
  created: (sheet) => `El informe está en la hoja «${sheet}».`,
  reports: "Informes de esta hoja de cálculo",
  goTo: (sheet) => `Ir a ${sheet}`,
  refresh: (sheet) => `Actualizar ${sheet}`,
  show: "Ir",
  renew: "Actualizar",
  refreshing: "Actualizando…",
  refreshed: (sheet) => `«${sheet}» está al día.`,
  refreshHint:
    "Las cifras se actualizan automáticamente. Actualiza el informe para incluir una plataforma, una cuenta o una tabla nuevas.",
  changed: (sheet, rows) =>
    `Has cambiado «${sheet}» en la fila ${rows}. Al actualizar, esas filas se escriben de nuevo.`,
  overwrite: "Actualizar igualmente",
  keep: "Cancelar",
  elsewhere: "Imprimir, PDF o CSV",
  elsewhereText:
    "Muestra el informe, elige Archivo > Imprimir y ajusta «Hoja actual», A4 o Carta, «Vertical», escala «Ajustar al ancho» y márgenes «Normal»: cada gráfico y cada tabla queda entero en su página. Con Siguiente se crea el PDF o se imprime. Para una tabla en CSV, muestra su hoja y elige Archivo > Descargar > Valores separados por comas.",
};
