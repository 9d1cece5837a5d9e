import { counted, grouped } from "../counted.ts";
import type { BigQueryText } from "./en.ts";

const rows = (count: number): string => counted("es")(count, "fila", "filas");

export const es: BigQueryText = {
  columns: {
    rowKey: "Identifica la fila: dos importaciones de la misma fila tienen la misma clave.",
    exported_on: "El día de la exportación. Una exportación más antigua solo rellena vacíos.",
    import_id: "La importación que añadió o actualizó esta fila por última vez.",
    load_order: "El orden en que se cargaron las filas.",
    fill_fields: "Campos que solo rellenan vacíos.",
    seconds: "En segundos.",
    fraction: "Como fracción: 0,035 es el 3,5 %.",
  },
  undoneTable: "Importaciones deshechas. Sus filas no aparecen en las vistas.",
  ratesView: "Tasas de interacción y niveles de cada fila, calculados como en la hoja de cálculo.",
  fetchedHeaders: ["Desde", "Hasta", "Actualizado el"],
  goOnRefreshing: "Aún no ha terminado. Elige otra vez la misma opción del menú para continuar.",
  refreshed: (count) => `${rows(count)} de BigQuery. Los informes están al día.`,
  movedNote: (day, place) => `Las filas anteriores al ${day} están en BigQuery: ${place}.`,
  sandbox: [
    "Este proyecto no tiene cuenta de facturación, así que BigQuery funciona en su zona de pruebas.",
    "La zona de pruebas elimina las tablas y vistas 60 días después de crearlas. Para conservar tus filas, añade una cuenta de facturación al proyecto.",
  ],
  expired: (table) =>
    `La zona de pruebas de BigQuery ha eliminado las filas anteriores de ${table} al cabo de 60 días. Para conservarlas, añade una cuenta de facturación al proyecto.`,
  unreadable: (count, field) =>
    `${rows(count)} sin ${field}: el valor no coincide con el tipo de la columna en BigQuery.`,
  refused: (count, example) => `BigQuery ha rechazado ${rows(count)}, por ejemplo ${example}`,
  withoutKey: (count) =>
    `${rows(count)} sin importar: BigQuery necesita un enlace, un ID o una hora con un texto para reconocer una fila.`,
  errors: {
    notConnected: ["No has conectado BigQuery.", "Conéctalo en Destino e inténtalo de nuevo."],
    noTarget: [
      "No hay ningún conjunto de datos de BigQuery elegido para esta hoja de cálculo.",
      "Elige un proyecto y un conjunto de datos en Destino.",
    ],
    otherDataset: (name) => [
      `Alguien eligió otro conjunto de datos de BigQuery para esta hoja de cálculo: ${name}.`,
      "Revísalo en Destino y vuelve a importar.",
    ],
    auth: ["BigQuery ya no acepta tu conexión.", "Vuelve a conectar BigQuery e inténtalo de nuevo."],
    permission: (message) => [
      `Tu cuenta de Google no puede hacer esto en BigQuery: ${message}`,
      "Pide al administrador del proyecto los roles Editor de datos de BigQuery y Usuario de trabajo de BigQuery.",
    ],
    apiOff: (project) => [
      `La API de BigQuery está desactivada en el proyecto ${project}.`,
      "Actívala en la consola de Google Cloud, en API y servicios, espera un minuto e inténtalo de nuevo.",
    ],
    billing: [
      "Este proyecto ya no tiene cuenta de facturación, así que BigQuery no puede actualizar filas.",
      "Añade una cuenta de facturación al proyecto, o vuelve a elegir el conjunto de datos en Destino para usar la zona de pruebas.",
    ],
    quota: (message) => [
      `Se ha agotado una cuota de BigQuery: ${message}`,
      "Importa de nuevo mañana. No habrá filas duplicadas.",
    ],
    busy: [
      "BigQuery no está disponible en este momento.",
      "Espera unos minutos e importa de nuevo. No habrá filas duplicadas.",
    ],
    region: (dataset, region) => [
      `El conjunto de datos ${dataset} no está en la región ${region}.`,
      "Vuelve a elegir el conjunto de datos en Destino.",
    ],
    noDataset: (dataset) => [
      `BigQuery no tiene ningún conjunto de datos ${dataset}.`,
      "Puede que se haya eliminado. Elige o crea uno en Destino.",
    ],
    datasetElsewhere: (dataset, region) => [
      `El conjunto de datos ${dataset} ya existe, en la región ${region}.`,
      "Un conjunto de datos no se puede mover. Elígelo tal como está, o crea otro con otro nombre.",
    ],
    datasetName: [
      "Este nombre no se puede usar para un conjunto de datos.",
      "Usa solo letras, cifras y guiones bajos, hasta 1024 caracteres.",
    ],
    schema: (table, column, actual, expected) => [
      `En la tabla ${table} de BigQuery, la columna ${column} tiene el tipo ${actual} en vez de ${expected}.`,
      "Cambia el nombre de esa tabla en BigQuery e importa de nuevo: el complemento crea otra.",
    ],
    notOurs: (table) => [
      `Este complemento no ha creado ${table} en BigQuery.`,
      "Elige un conjunto de datos propio para el complemento, o cambia el nombre de esa tabla.",
    ],
    row: (table, message) => [
      `BigQuery no puede leer una fila para ${table}: ${message}`,
      "No se ha cargado ninguna fila de esta parte. Corrige ese valor e importa de nuevo.",
    ],
    job: (message) => [`BigQuery ha devuelto un error: ${message}`, "Importa de nuevo. No habrá filas duplicadas."],
    expiredImport: [
      "Las filas de esta importación ya no están en BigQuery.",
      "Importa el archivo de nuevo. En la zona de pruebas, las tablas se eliminan al cabo de 60 días.",
    ],
    noReport: [
      "Todavía no hay ningún informe sobre filas importadas.",
      "Trae filas de BigQuery en la pestaña Informe de la barra lateral y después crea uno.",
    ],
    notAllMoved: (count) => [
      `BigQuery aún no tiene ${rows(count)} de las copiadas, así que aquí no se ha eliminado ninguna.`,
      "Inténtalo de nuevo. No habrá filas duplicadas.",
    ],
    notAllBack: (count) => [
      `De momento: ${counted("es")(count, "fila recuperada", "filas recuperadas")}.`,
      "Haz clic otra vez en «Recuperar las filas» para continuar.",
    ],
    nothingToFetch: (dataset) => [
      `El conjunto de datos ${dataset} no tiene filas para un informe que no estén ya en la hoja de cálculo.`,
      "Importa primero con BigQuery como destino.",
    ],
    notAgreed: [
      "BigQuery cobra por los datos que lee una consulta, y todavía no has aceptado ese cobro.",
      "Abre la pestaña Informe de la barra lateral y haz clic en «Actualizar desde BigQuery».",
    ],
    moreThanAgreed: [
      "Las tablas han crecido: BigQuery leería más de lo aceptado. No se ha leído ni cobrado nada.",
      "Haz clic de nuevo en «Actualizar desde BigQuery» para ver la nueva cantidad.",
    ],
    tooManyRows: (max, table) => [
      `BigQuery tiene más de ${grouped("es")(max)} filas de ${table} para este informe, demasiadas para una hoja de cálculo.`,
      "Elige un periodo más corto o menos cuentas, también en los informes que ya existen.",
    ],
    undoExpired: ["Esta importación ya no se puede deshacer.", "BigQuery guarda lo necesario durante 30 días."],
    changedSince: (count) => [
      `Otra importación ha cambiado después ${rows(count)} de esta.`,
      "Deshaz primero la importación posterior.",
    ],
  },
};
