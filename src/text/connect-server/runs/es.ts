import { counted } from "../../counted.ts";
import type { ConnectServerText } from "../en.ts";

const items = (count: number): string => counted("es")(count, "elemento", "elementos");

export const es: ConnectServerText["runs"] = {
  failures: {
    auth_expired: (platform) => [
      `${platform} ya no acepta tu conexión.`,
      `Vuelve a conectar ${platform} y ejecuta otra vez la importación: sigue donde se quedó.`,
    ],
    permission: (platform) => [
      `${platform} no deja que esta conexión lea lo que pide la importación.`,
      "Vuelve a conectar y permite todo lo que se pide, o pide acceso a un administrador de la cuenta.",
    ],
    rate_limited: (platform) => [
      `Se ha alcanzado el límite de ${platform}.`,
      "Ejecuta la importación más tarde: sigue donde se quedó.",
    ],
    quota_exhausted: (platform) => [
      `Has agotado tu cuota en ${platform}.`,
      "Ejecuta la importación mañana, o amplía allí la cuota: sigue donde se quedó.",
    ],
    invalid_metric: (platform) => [
      `${platform} ya no ofrece una métrica de esta importación.`,
      "Instala la última versión del complemento y ejecuta otra vez la importación.",
    ],
    bad_place: (platform) => [
      `${platform} ya no sabe dónde se quedó la importación.`,
      "Empieza la importación de nuevo. No habrá duplicados.",
    ],
    not_found: (platform) => [
      `No se ha encontrado la cuenta en ${platform}.`,
      "Revisa su nombre en la importación. Puede que haya cambiado de nombre, sea privada o se haya borrado.",
    ],
    not_enough_data: (platform) => [
      `${platform} no tiene datos para una cuenta de este tamaño o para estos días.`,
      "Elige un periodo más largo u otras tablas.",
    ],
    too_much_data: (platform) => [
      `${platform} no puede enviar tanto de una vez.`,
      "Elige un periodo más corto o menos tablas y vuelve a ejecutar la importación.",
    ],
    not_listed: (platform) => [
      `Este servidor de ${platform} no está en la lista de direcciones permitidas.`,
      "Pide a tu administrador que añada su dirección a la lista.",
    ],
    version_gone: (platform) => [
      `${platform} ya no responde a las consultas de esta versión del complemento.`,
      "Instala la última versión del complemento y ejecuta otra vez la importación.",
    ],
    invalid: (platform) => [
      `${platform} ha rechazado la solicitud de esta importación.`,
      "Revisa la cuenta y las fechas. Si están bien, instala la última versión del complemento.",
    ],
    server: (platform) => [
      `${platform} no está disponible temporalmente.`,
      "Ejecuta la importación dentro de una hora: sigue donde se quedó.",
    ],
    timeout: (platform) => [
      `${platform} ha tardado demasiado en responder.`,
      "Ejecuta la importación dentro de una hora: sigue donde se quedó.",
    ],
    connection: (platform) => [
      `No se ha podido llegar a ${platform}.`,
      "Ejecuta la importación dentro de una hora: sigue donde se quedó.",
    ],
    unreadable: (platform) => [
      `${platform} ha respondido algo que no se puede leer.`,
      "Ejecuta la importación dentro de una hora: sigue donde se quedó.",
    ],
  },
  pauses: {
    rate_limited: (platform, time) => [
      `Se ha alcanzado el límite de ${platform} hasta ${time}.`,
      "Después, la importación continúa automáticamente en menos de una hora, o cuando la ejecutes otra vez.",
    ],
    trouble: (platform, time) => [
      `${platform} no está disponible temporalmente.`,
      `La importación continúa automáticamente después de ${time}, o cuando la ejecutes otra vez.`,
    ],
    allowance: (_, time) => [
      "Tus importaciones programadas han alcanzado el límite diario de Google.",
      `La importación sigue sola después de ${time}. Con menos programaciones, o menos frecuentes, hay tiempo para todas.`,
    ],
  },
  notes: {
    account_failed: (accounts, why) => `Sin importar: ${accounts}. ${why}`,
    account_unlisted: (accounts) =>
      `Ya no están entre las cuentas de la conexión: ${accounts}. Sus filas se conservan.`,
    metric: (platform, what) => `«${what}» no está disponible en ${platform} y se ha omitido.`,
    metric_missing: (platform, what, count, table) =>
      count === 0
        ? `${platform} no incluye «${what}» en todas las filas de «${table}».`
        : `${platform} no incluye «${what}» en ${items(count)} de «${table}».`,
    left_out: (platform, why, count, table) =>
      `Faltan los detalles de ${items(count)} de «${table}» en ${platform}: ${why}`,
    no_numbers: (platform, permission, count, table) =>
      [
        count === 0
          ? `${platform} no incluye métricas para «${table}»`
          : `${platform} no incluye métricas para ${items(count)} de «${table}»`,
        permission === ""
          ? ". Puede que no las cuente o que a esta conexión le falte un permiso."
          : `: puede que falte el permiso ${permission}. Vuelve a conectar y déjalo marcado.`,
      ].join(""),
    table_left_out: (_, permission, _count, table) =>
      `Se ha omitido «${table}»: a la conexión le falta el permiso ${permission}. Vuelve a conectar y déjalo marcado.`,
    version: (platform, what) =>
      `${platform} ha respondido con otra versión de su interfaz (${what}): los números pueden significar otra cosa. Instala la última versión del complemento.`,
    repeated: (platform) => `${platform} ha enviado dos veces una página. Puede que la lista sea más corta que allí.`,
    incomplete: (platform) => `${platform} ha agrupado valores poco frecuentes: sus filas no se distinguen.`,
    sampled: (platform) => `${platform} ha estimado estos números con una parte de los datos.`,
    recent: (platform) => `${platform} solo tiene elementos recientes: faltan los anteriores del periodo.`,
    thresholded: (platform) => `${platform} ha omitido grupos pequeños para que no se reconozca a nadie.`,
    estimated: (platform) => `Los últimos días son estimaciones que ${platform} aún corregirá.`,
    formulas_kept: (_, __, count, table) =>
      count === 1
        ? `Una celda de «${table}» contiene una fórmula: se ha dejado como está.`
        : `${count} celdas de «${table}» contienen fórmulas: se han dejado como están.`,
    impossible: (platform, what, count, table) =>
      count === 1
        ? `Se ha omitido un valor imposible de ${platform} en «${table}»: ${what}.`
        : `Se han omitido ${count} valores imposibles de ${platform} en «${table}», por ejemplo ${what}.`,
    ahead: (_platform, what, count, table) =>
      `Omitidos de «${table}» hasta que llegue ese día: ${items(count)} con fecha futura, por ejemplo ${what}.`,
    cut: (_platform, what, count, table) =>
      count === 1
        ? `En «${table}», un texto era más largo de lo que admite una celda y se cortó: ${what}.`
        : `En «${table}», ${count} textos eran más largos de lo que admite una celda y se cortaron, como ${what}.`,
    quota: (platform) => `Has gastado casi toda tu cuota en ${platform}.`,
  },
  reasons: {
    permission: "esta conexión no puede leerlos.",
    not_found: "ya no están allí.",
    not_enough_data: "hay muy pocos datos para ello.",
    error: "su servidor ha respondido siempre con un error.",
    other: "ha rechazado la petición.",
    unknown: "El complemento no sabe por qué.",
  },
  errors: {
    noAccounts: (platform) => [
      `Tu conexión con ${platform} no puede leer ninguna cuenta.`,
      "Inicia sesión como alguien que pueda y vuelve a ejecutar la importación.",
    ],
    gone: () => ["Esta importación ya no existe.", "Alguien la ha eliminado. Créala de nuevo si la necesitas."],
    busy: (who, time) => [
      `${who === "" ? "Alguien" : who} está ejecutando esta importación desde ${time}.`,
      "Espera a que termine. Si se interrumpió, la importación queda libre en unos minutos.",
    ],
    takenOver: () => [
      "Mientras tanto ha empezado otra ejecución de esta importación.",
      "Espera a que termine. No habrá duplicados.",
    ],
    noConnection: (platform) => [
      `No tienes ninguna conexión con ${platform} que pueda leer esta cuenta.`,
      `Conecta ${platform} y ejecuta otra vez la importación. Tu conexión es solo tuya.`,
    ],
    changed: (who: string) => [
      who === "" ? "Ha cambiado lo que lee esta importación." : `${who} ha cambiado lo que lee esta importación.`,
      "Revísala y confírmala en la pestaña Datos. Hasta entonces no se ejecuta con tu cuenta.",
    ],
    toConfirm: (platform: string) => [
      `Todavía no has ejecutado esta importación con tu cuenta de ${platform}.`,
      "Revísala y confírmala en la pestaña Datos.",
    ],
    unknownPlatform: () => [
      "Esta versión del complemento no admite la plataforma de esta importación.",
      "Instala la última versión del complemento.",
    ],
    notAllowed: () => [
      "El complemento necesita tu permiso para ejecutar importaciones automáticamente.",
      "Abre la barra lateral, permite lo que pide Google y guarda otra vez la importación.",
    ],
    tooManyTriggers: () => [
      "Has alcanzado el límite de Google de importaciones programadas.",
      "Pasa a manual las de otra hoja de cálculo y guarda esta otra vez.",
    ],
    tooMany: () => [
      "Esta hoja de cálculo ha alcanzado el límite de importaciones.",
      "Elimina una que ya no necesites.",
    ],
    unexpected: (time) => [
      "La importación se ha detenido por un motivo desconocido.",
      `Ejecútala otra vez: sigue donde se quedó. Si vuelve a pararse, indica a tu administrador esta hora: ${time}.`,
    ],
  },
  problems: {
    platform: () => ["Esta plataforma no se puede conectar.", "Elige una de la lista."],
    account: (platform) => ["La importación no tiene cuenta.", `Elige la cuenta de ${platform} que debe leer.`],
    publicAccount: (platform, example) => [
      `Este no puede ser el nombre de una cuenta de ${platform}.`,
      example === "" ? "Elige una de tus cuentas." : `Escríbelo como ${example}.`,
    ],
    tables: () => ["La importación no lee nada.", "Elige al menos una tabla."],
    days: () => ["El número de días no puede ser correcto.", "Escribe un número entero del 1 al 3650."],
    dates: () => ["Las fechas no pueden ser correctas.", "Elige un primer día y un último que no sea anterior."],
    lookBack: () => [
      "El número de días que se vuelven a leer no puede ser correcto.",
      "Escribe un número entero del 0 al 90.",
    ],
    oneSheet: () => [
      "Varias tablas no caben en una sola hoja.",
      "Elige una tabla, o deja que el complemento decida las hojas.",
    ],
    sheetName: () => ["El nombre de la hoja es demasiado largo.", "Elige un nombre de 100 caracteres como máximo."],
    schedule: () => ["No está claro cuándo debe ejecutarse la importación.", "Elige cada cuánto, el día y la hora."],
  },
  failedMeanwhile: (name, time) => `La importación de ${name} ha fallado (${time}).`,
  named: (account, platform) => (account === "" ? platform : `${account} (${platform})`),
  moreAccounts: (count) => ` y ${count} más`,
  allAccounts: "Todas las cuentas",
  accounts: (count: number) => counted("es")(count, "cuenta", "cuentas"),
};
