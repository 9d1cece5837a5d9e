import { counted } from "../../counted.ts";
import type { ConnectServerText } from "../en.ts";

const items = (count: number): string => counted("es")(count, "elemento", "elementos");

export const es: ConnectServerText["runs"] = {
  failures: {
    auth_expired: (platform) => [
      `${platform} ya no acepta tu conexión.`,
      `Vuelve a conectar ${platform} y ejecuta otra vez la importación. Continúa donde se quedó.`,
    ],
    permission: (platform) => [
      `Esta conexión no tiene permiso para los datos de ${platform} de esta importación.`,
      "Vuelve a conectar y acepta todos los permisos, o pide acceso a un administrador de la cuenta.",
    ],
    rate_limited: (platform) => [
      `Se ha alcanzado el límite de ${platform}.`,
      "Ejecuta la importación más tarde. Continúa donde se quedó.",
    ],
    quota_exhausted: (platform) => [
      `Has agotado tu cuota en ${platform}.`,
      "Ejecuta la importación mañana o amplía allí tu cuota. Continúa donde se quedó.",
    ],
    invalid_metric: (platform) => [
      `${platform} ya no ofrece una métrica de esta importación.`,
      "Instala la última versión del complemento y ejecuta otra vez la importación.",
    ],
    bad_place: (platform) => [
      `${platform} ya no permite continuar la importación donde se quedó.`,
      "Empieza la importación de nuevo. No habrá duplicados.",
    ],
    not_found: (platform) => [
      `No se ha encontrado la cuenta en ${platform}.`,
      "Revisa su nombre en la importación. Puede que haya cambiado de nombre, sea privada o se haya eliminado.",
    ],
    not_enough_data: (platform) => [
      `${platform} no tiene datos para una cuenta de este tamaño o para estos días.`,
      "Elige un periodo más largo u otras tablas.",
    ],
    too_much_data: (platform) => [
      `Son demasiados datos para una sola consulta a ${platform}.`,
      "Elige un periodo más corto o menos tablas y vuelve a ejecutar la importación.",
    ],
    not_listed: (platform) => [
      `Este servidor de ${platform} no está en la lista de direcciones permitidas del complemento.`,
      "Pide a tu administrador que añada su dirección a la lista.",
    ],
    version_gone: (platform) => [
      `${platform} ya no es compatible con esta versión del complemento.`,
      "Instala la última versión del complemento y ejecuta otra vez la importación.",
    ],
    invalid: (platform) => [
      `${platform} ha rechazado la solicitud de esta importación.`,
      "Revisa la cuenta y las fechas. Si están bien, instala la última versión del complemento.",
    ],
    server: (platform) => [
      `${platform} no está disponible temporalmente.`,
      "Ejecuta la importación otra vez dentro de una hora. Continúa donde se quedó.",
    ],
    timeout: (platform) => [
      `${platform} ha tardado demasiado en responder.`,
      "Ejecuta la importación otra vez dentro de una hora. Continúa donde se quedó.",
    ],
    connection: (platform) => [
      `No se ha podido conectar con ${platform}.`,
      "Ejecuta la importación otra vez dentro de una hora. Continúa donde se quedó.",
    ],
    unreadable: (platform) => [
      `La respuesta de ${platform} no se puede leer.`,
      "Ejecuta la importación otra vez dentro de una hora. Continúa donde se quedó.",
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
      `La importación continúa automáticamente después de ${time}. Con menos programaciones, o menos frecuentes, hay tiempo para todas.`,
    ],
  },
  notes: {
    account_failed: (accounts, why) => `Sin importar: ${accounts}. ${why}`,
    account_unlisted: (accounts) =>
      `Ya no están disponibles en esta conexión: ${accounts}. Las filas importadas se conservan en las hojas.`,
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
      `${platform} ha usado otra versión de su API (${what}), así que las métricas pueden tener otro significado. Instala la última versión del complemento.`,
    repeated: (platform) => `Se ha recibido dos veces la misma página de ${platform}. Pueden faltar filas.`,
    incomplete: (platform) => `${platform} ha agrupado valores poco frecuentes en una sola fila.`,
    sampled: (platform) => `${platform} ha estimado estas métricas a partir de una muestra.`,
    recent: (platform) => `${platform} solo ofrece elementos recientes. Faltan los anteriores de este periodo.`,
    thresholded: (platform) => `${platform} ha omitido grupos pequeños para proteger la privacidad.`,
    estimated: (platform) => `Los últimos días son estimaciones. ${platform} aún los actualizará.`,
    deleted: (_, platform, count) =>
      count === 1
        ? `Se ha eliminado 1 mención en ${platform}: se han vaciado su autor, texto y enlace.`
        : `Se han eliminado ${count} menciones en ${platform}: se han vaciado su autor, texto y enlace.`,
    formulas_kept: (_, __, count, table) =>
      count === 1
        ? `No se ha cambiado 1 celda con una fórmula en «${table}».`
        : `No se han cambiado ${count} celdas con fórmulas en «${table}».`,
    impossible: (platform, what, count, table) =>
      count === 1
        ? `Se ha omitido un valor imposible de ${platform} en «${table}»: ${what}.`
        : `Se han omitido ${count} valores imposibles de ${platform} en «${table}», por ejemplo ${what}.`,
    ahead: (_platform, what, count, table) =>
      `Omitidos de «${table}» hasta que llegue ese día: ${items(count)} con fecha futura, por ejemplo ${what}.`,
    cut: (_platform, what, count, table) =>
      count === 1
        ? `Un texto de «${table}» era demasiado largo para una celda y se ha cortado: ${what}.`
        : `${count} textos de «${table}» eran demasiado largos para una celda y se han cortado, como ${what}.`,
    other_clients: () => "Estas cuentas no son de este cliente y se han omitido.",
    same_name: () =>
      "Estas cuentas tienen el mismo nombre y se han omitido. En la pestaña Compartir, escribe los ID de las que son de este cliente.",
    quota: (platform) => `Has consumido casi toda tu cuota de ${platform}.`,
  },
  reasons: {
    permission: "esta conexión no tiene acceso.",
    not_found: "ya no existen.",
    not_enough_data: "hay muy pocos datos.",
    error: "el servidor ha devuelto siempre un error.",
    other: "se ha rechazado la solicitud.",
    unknown: "se desconoce el motivo.",
  },
  errors: {
    noAccounts: (platform) => [
      `Tu conexión con ${platform} no tiene acceso a ninguna cuenta.`,
      "Inicia sesión con un usuario que tenga acceso y vuelve a ejecutar la importación.",
    ],
    gone: () => ["Esta importación ya no existe.", "Alguien la ha eliminado. Créala de nuevo si la necesitas."],
    busy: (who, time) => [
      `${who === "" ? "Otro usuario" : who} está ejecutando esta importación (desde ${time}).`,
      "Espera a que termine. Si se ha interrumpido, inténtalo de nuevo en unos minutos.",
    ],
    takenOver: () => ["Ha empezado otra ejecución de esta importación.", "Espera a que termine. No habrá duplicados."],
    noConnection: (platform) => [
      `Ninguna de tus conexiones con ${platform} tiene acceso a esta cuenta.`,
      `Conecta ${platform} y ejecuta otra vez la importación. Solo tú puedes usar tu conexión.`,
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
      "Abre la barra lateral, permite el acceso y guarda otra vez la importación.",
    ],
    tooManyTriggers: () => [
      "Has alcanzado el límite de Google para importaciones programadas.",
      "Cambia a Manual las importaciones de otra hoja de cálculo y guarda esta otra vez.",
    ],
    tooMany: () => [
      "Esta hoja de cálculo ha alcanzado el límite de importaciones.",
      "Elimina una importación que ya no necesites.",
    ],
    unexpected: (time) => [
      "La importación se ha detenido por un motivo desconocido.",
      `Ejecútala otra vez. Continúa donde se quedó. Si vuelve a detenerse, indica esta hora a tu administrador: ${time}.`,
    ],
  },
  problems: {
    platform: () => ["Esta plataforma no se puede conectar.", "Elige una de la lista."],
    account: (platform) => ["La importación no tiene cuenta.", `Elige una cuenta de ${platform}.`],
    publicAccount: (platform, example) => [
      `Este no es un nombre válido de cuenta de ${platform}.`,
      example === "" ? "Elige una de tus cuentas." : `Usa un formato como ${example}.`,
    ],
    tables: () => ["La importación no tiene tablas.", "Elige al menos una tabla."],
    days: () => ["El número de días no es válido.", "Escribe un número entero del 1 al 3650."],
    dates: () => [
      "Las fechas no son válidas.",
      "Elige fechas de inicio y fin. La de fin no puede ser anterior a la de inicio.",
    ],
    lookBack: () => ["El periodo de actualización no es válido.", "Escribe un número entero del 0 al 90."],
    oneSheet: () => ["Varias tablas no caben en una sola hoja.", "Elige una tabla o usa las hojas predeterminadas."],
    sheetName: () => ["El nombre de la hoja es demasiado largo.", "Elige un nombre de 100 caracteres como máximo."],
    schedule: () => ["La importación no tiene una programación válida.", "Elige frecuencia, día y hora."],
  },
  failedMeanwhile: (name, time) => `La importación de ${name} ha fallado (${time}).`,
  named: (account, platform) => (account === "" ? platform : `${account} (${platform})`),
  moreAccounts: (count) => ` y ${count} más`,
  allAccounts: "Todas las cuentas",
  accounts: (count: number) => counted("es")(count, "cuenta", "cuentas"),
};
