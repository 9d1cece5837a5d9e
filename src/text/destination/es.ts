import type { DestinationText } from "./en.ts";

export const es: DestinationText = {
  label: "Destino",
  options: { spreadsheet: "Esta hoja de cálculo", bigquery: "BigQuery", both: "Esta hoja de cálculo y BigQuery" },
  hint: "BigQuery, la base de datos de Google, admite más filas que una hoja de cálculo.",
  loading: "Cargando BigQuery…",
  notSetUp:
    "El inicio de sesión con Google no está configurado en esta copia del complemento. Pide a tu administrador que lo configure.",
  signIn: "Iniciar sesión en BigQuery",
  signInHint: "Abre Google en otra pestaña. Después vuelve y haz clic en Continuar.",
  goOn: "Continuar",
  target: (project, dataset, region) => `${project}.${dataset}, región ${region}`,
  open: "Abrir en BigQuery",
  viewsHint: "Estas vistas tienen interacciones, tasas de interacción y niveles para Hojas conectadas, paneles y SQL.",
  sandbox:
    "Este proyecto no tiene cuenta de facturación: la zona de pruebas de BigQuery elimina las tablas y vistas 60 días después de crearlas.",
  full: (sheet, percent) => `«${sheet}» ocupa el ${percent} de las celdas que puede tener una hoja de cálculo.`,
  move: "Mover filas a BigQuery",
  moveFrom: "Filas anteriores al",
  movePlan: (rows, remaining, place) =>
    `${rows} filas pasan a ${place} y ${remaining} se quedan aquí. Solo se eliminan aquí después de comprobar que BigQuery las tiene.`,
  moveKeeps:
    "Las filas con datos en tus propias columnas se quedan aquí. Las fórmulas y los informes de esta hoja de cálculo dejan de contar las filas que se mueven.",
  moving: (rows) => `${rows} filas movidas…`,
  moved: (rows, place) =>
    `${rows} filas movidas a ${place}. Puedes recuperarlas durante 30 días desde el historial de importaciones.`,
  movedKept: (rows) => `${rows} filas antiguas se quedan aquí, porque BigQuery no puede guardar todo lo que tienen.`,
  cancel: "Cancelar",
  change: "Cambiar",
  disconnect: "Desconectar",
  disconnected: (place) => `BigQuery está desconectado. Tus datos se quedan en ${place}.`,
  project: "Proyecto de Google Cloud",
  noProjects:
    "Tu cuenta de Google no tiene ningún proyecto de Google Cloud. Crea uno en console.cloud.google.com y haz clic en Continuar.",
  dataset: "Conjunto de datos",
  newDataset: "Nuevo conjunto de datos",
  datasetName: "Nombre del conjunto de datos",
  datasetNameInvalid: "Usa solo letras, cifras y guiones bajos.",
  region: "Región",
  regionHint: "Donde se guardan tus datos. No se puede cambiar después.",
  save: "Usar este conjunto de datos",
  saving: "Preparando BigQuery…",
};
