#include "frame/main_window.h"

#include "domain/calendar_date.h"
#include "frame/header.h"
#include "frame/key_sheet.h"
#include "frame/page.h"
#include "frame/practice_band.h"
#include "frame/side_menu.h"
#include "look/theme.h"
#include "look/tone.h"
#include "widgets/keys.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace mamis {

namespace {

constexpr char geometryKey[] = "look/window";
constexpr char menuFoldedKey[] = "look/menuFolded";
constexpr int zoomStep = 10;
constexpr QSize firstSize(1280, 820);
/// Below it, at normal size, the menu shows its signs only: the work needs the room more.
constexpr int narrowWidth = 1400;

QScrollArea *makeFrame(QWidget *widget)
{
    auto *frame = new QScrollArea;
    frame->setFrameShape(QFrame::NoFrame);
    frame->setWidgetResizable(true);
    frame->setFocusPolicy(Qt::NoFocus);
    frame->setWidget(widget);
    return frame;
}

/// As wide as the menu is: it scrolls only up and down.
class MenuFrame : public QScrollArea
{
public:
    explicit MenuFrame(QWidget *menu)
    {
        setFrameShape(QFrame::NoFrame);
        setWidgetResizable(true);
        setFocusPolicy(Qt::NoFocus);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
        setWidget(menu);
    }

    QSize sizeHint() const override { return { neededWidth(), QScrollArea::sizeHint().height() }; }
    QSize minimumSizeHint() const override
    {
        return { neededWidth(), QScrollArea::minimumSizeHint().height() };
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }

private:
    int neededWidth() const
    {
        const bool scrolls = verticalScrollBar()->maximum() > 0;
        return widget()->minimumSizeHint().width() + (scrolls ? verticalScrollBar()->sizeHint().width() : 0);
    }
};

} // namespace

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent)
    , m_band(new PracticeBand(this))
    , m_lost(makeBand())
    , m_waiting(makeBand())
    , m_header(new Header(this))
    , m_menu(new SideMenu)
    , m_menuFrame(new MenuFrame(m_menu))
    , m_stack(new QStackedWidget(this))
    , m_keys(new KeySheet)
    , m_keysFrame(makeFrame(m_keys))
{
    auto *work = new QHBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_menuFrame);
    work->addWidget(m_stack, 1);
    auto *centre = new QWidget(this);
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_lost);
    layout->addWidget(m_waiting);
    layout->addWidget(m_header);
    layout->addLayout(work, 1);
    setCentralWidget(centre);
    m_lost->setText(
        tr("The server does not answer. It is being looked for; what you have typed stays here and what "
           "you have asked for is done as soon as it answers."));
    m_lost->setAccessibleName(m_lost->text());
    m_stack->addWidget(m_keysFrame);
    buildStatusBar();
    addShortcuts();

    connect(&m_navigator, &Navigator::changed, this, [this] {
        m_header->setPath(m_navigator.path());
        showTitle();
    });
    connect(&m_navigator, &Navigator::moved, this, &MainWindow::bringToFront);
    connect(m_menu, &SideMenu::chosen, this, [this](const MenuItem *item) {
        m_navigator.leaveFor(tr("Discard it and leave"), [this, item] { Q_EMIT menuChosen(item); });
    });
    connect(m_menu, &SideMenu::foldToggled, this, [this](bool folded) {
        m_menuChosen = true;
        QSettings().setValue(QLatin1String(menuFoldedKey), folded);
    });
    connect(m_menu, &SideMenu::keysRequested, this, &MainWindow::showKeys);
    connect(m_keys, &KeySheet::closeRequested, this, &MainWindow::closeKeys);
    connect(m_header, &Header::crumbChosen, &m_navigator, &Navigator::leaveTo);
    connect(m_header, &Header::passwordRequested, this,
        [this] { m_navigator.leaveFor(tr("Discard it and leave"), [this] { Q_EMIT passwordRequested(); }); });
    connect(m_header, &Header::logOutRequested, this,
        [this] { m_navigator.leaveFor(tr("Discard it and log out"), [this] { Q_EMIT logOutRequested(); }); });

    const QSettings settings;
    m_menuChosen = settings.contains(QLatin1String(menuFoldedKey));
    m_menu->setFolded(settings.value(QLatin1String(menuFoldedKey), false).toBool());
    resize(firstSize);
    restoreGeometry(settings.value(QLatin1String(geometryKey)).toByteArray());
    setPractice(false);
    setSession({});
    setDatabaseName({});
}

MainWindow::~MainWindow()
{
    // The pages' end is the window's end: nothing is to be forgotten any more.
    for (QObject *page : m_frames.keys())
        disconnect(page, nullptr, this, nullptr);
}

void MainWindow::setSession(const std::optional<Session> &session)
{
    const bool somebody = session.has_value();
    m_header->setSession(session);
    m_menuFrame->setVisible(somebody);
    m_association = somebody ? session->associationName : QString();
    showTitle();
    if (!somebody)
        m_refresh->clear();
}

void MainWindow::setPractice(bool practice)
{
    m_band->setVisible(practice);
    m_header->setPractice(practice);
    showTitle();
}

/// What tells one window from another comes first: a task bar shows no more.
void MainWindow::showTitle()
{
    QStringList parts;
    if (!m_band->isHidden())
        parts << tr("Practice");
    if (currentPage())
        parts << currentPage()->accessibleName();
    if (!m_association.isEmpty())
        parts << m_association;
    parts << tr("Member information system of the medical associations");
    setWindowTitle(parts.join(QStringLiteral(" — ")));
}

/// A line over everything, hidden at first.
QLabel *MainWindow::makeBand()
{
    auto *band = new QLabel(this);
    band->setWordWrap(true);
    band->setAlignment(Qt::AlignCenter);
    band->setMargin(theme::spacing / 2);
    band->setAutoFillBackground(true);
    const ToneColours colours = toneColours(ToneKind::Caution, palette());
    QPalette look = band->palette();
    look.setColor(QPalette::Window, colours.tint);
    look.setColor(QPalette::WindowText, colours.text);
    band->setPalette(look);
    band->hide();
    return band;
}

void MainWindow::setWaiting(const QString &why)
{
    m_waiting->setText(why);
    m_waiting->setAccessibleName(why);
    m_waiting->setVisible(!why.isEmpty());
    for (QWidget *part : { static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_menuFrame),
             static_cast<QWidget *>(m_stack) })
        part->setEnabled(why.isEmpty());
}

void MainWindow::setServerLost(bool lost)
{
    m_lost->setVisible(lost);
    if (!m_database->accessibleName().isEmpty())
        showConnected(m_database->accessibleName(), m_database->toolTip());
}

void MainWindow::setServerName(const QString &name)
{
    showConnected(tr("Shared server: %1").arg(name), {});
}

void MainWindow::showConnected(const QString &text, const QString &toolTip)
{
    const QString dot
        = QStringLiteral("<span style='color:%1'>●</span> ")
              .arg(toneColours(m_lost->isHidden() ? ToneKind::Good : ToneKind::Caution, palette())
                       .text.name());
    m_database->setText(dot + text.toHtmlEscaped());
    m_database->setToolTip(toolTip);
    m_database->setAccessibleName(text);
}

void MainWindow::setDatabaseName(const QString &path)
{
    if (path.isEmpty()) {
        m_database->setText(tr("No database is open"));
        m_database->setToolTip({});
        m_database->setAccessibleName({});
        return;
    }
    showConnected(tr("Database: %1").arg(QFileInfo(path).fileName()),
        QStringLiteral("<p style='white-space:pre'>%1</p>")
            .arg((tr("Connected") + u'\n' + QDir::toNativeSeparators(path)).toHtmlEscaped()));
}

void MainWindow::addStatusNote(QWidget *note)
{
    note->setContentsMargins(theme::spacing, 0, theme::spacing, 0);
    statusBar()->insertPermanentWidget(1, note); // the database is left of it, the last refresh right
}

void MainWindow::setLastRefresh(const QDateTime &time)
{
    m_refresh->setText(tr("Last refresh: %1").arg(inJapan(time).toString(QStringLiteral("HH:mm"))));
}

void MainWindow::bringToFront(const Page *before)
{
    const bool wasThere = currentPage() == before && !showsKeys();
    m_stack->setCurrentWidget(frameOf(currentPage()));
    if (!wasThere)
        currentPage()->activate();
}

void MainWindow::setWorkPages(const QList<Page *> &pages)
{
    m_workPages = QList<QPointer<Page>>(pages.begin(), pages.end());
}

bool MainWindow::showsKeys() const
{
    return m_stack->currentWidget() == m_keysFrame;
}

void MainWindow::showKeys()
{
    if (showsKeys())
        return;
    m_focusBeforeKeys = focusWidget();
    m_keys->setScreens(keysByScreen());
    m_stack->setCurrentWidget(m_keysFrame);
    m_keysFrame->verticalScrollBar()->setValue(0);
    m_keys->takeFocus();
}

void MainWindow::closeKeys()
{
    if (!showsKeys() || !currentPage())
        return;
    m_stack->setCurrentWidget(frameOf(currentPage()));
    if (m_focusBeforeKeys)
        m_focusBeforeKeys->setFocus(Qt::OtherFocusReason);
}

/// The page in front, what works everywhere, then the other pages.
QList<FieldSection> MainWindow::keysByScreen() const
{
    QList<FieldSection> screens;
    const auto add = [&screens](const QString &title, const QList<Field> &fields) {
        const FieldSection section { title, fields };
        if (!fields.isEmpty() && !screens.contains(section))
            screens.append(section);
    };
    if (Page *page = currentPage())
        add(tr("%1 (this page)").arg(page->accessibleName()), keysOf(page));
    // Those of the frame: the pages, wherever they are in the window, speak for themselves.
    QList<const QWidget *> others { m_keysFrame };
    const QList<Page *> pages = findChildren<Page *>();
    for (const Page *page : pages)
        others.append(page);
    if (m_menuFrame->isHidden())
        others << m_menuFrame << m_header; // nobody is logged in
    add(tr("Everywhere"), keysOf(this, others));
    for (const Page *page : m_workPages) {
        if (page && page != currentPage())
            add(page->accessibleName(), keysOf(page));
    }
    return screens;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const bool free = m_navigator.mayLeaveFor(tr("Discard it and close"), [this] { close(); });
    if (!free || (m_mayClose && !m_mayClose())) {
        event->ignore();
        return;
    }
    QSettings().setValue(QLatin1String(geometryKey), saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    foldMenu();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        foldMenu();
}

/// As the width asks for, until the user has chosen.
void MainWindow::foldMenu()
{
    if (!m_menuChosen)
        m_menu->setFolded(width() < narrowWidth * theme::zoom() / 100);
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Reaches the window only where no field, list or menu had its own use for it.
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        goBack();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::addShortcuts()
{
    const auto add
        = [this](const QList<QKeySequence> &keys, const QString &text, const std::function<void()> &run) {
              addKey(this, keys, text, run, Qt::WindowShortcut);
          };
    add({ Qt::Key_F1 }, tr("Show and close this list of keys"),
        [this] { showsKeys() ? closeKeys() : showKeys(); });
    tellKey(this, tr("Esc"), tr("One step back"));
    add({ QKeySequence(QStringLiteral("Alt+Left")) }, tr("One step back, also out of a field"),
        [this] { goBack(); });
    add({ QKeySequence(QStringLiteral("Alt+Home")) }, tr("TOP"), [this] {
        if (currentPage())
            m_navigator.leaveTo(m_navigator.path().first());
    });
    // Ctrl++ is typed as Ctrl+; with Shift on Japanese keyboards, and Ctrl+= on others.
    add({ QKeySequence(QStringLiteral("Ctrl++")), QKeySequence(QStringLiteral("Ctrl+=")),
            QKeySequence(QStringLiteral("Ctrl+;")) },
        tr("Larger"), [this] { changeZoom(theme::zoom() + zoomStep); });
    add({ QKeySequence(QStringLiteral("Ctrl+-")) }, tr("Smaller"),
        [this] { changeZoom(theme::zoom() - zoomStep); });
    add({ QKeySequence(QStringLiteral("Ctrl+0")) }, tr("Normal size"),
        [this] { changeZoom(theme::smallestZoom); });
}

void MainWindow::buildStatusBar()
{
    m_database = new QLabel(this);
    m_refresh = new QLabel(this);
    for (QLabel *label : { m_database, m_refresh })
        label->setContentsMargins(theme::spacing, 0, theme::spacing, 0);
    m_refresh->setTextFormat(Qt::PlainText);
    statusBar()->addWidget(m_database);
    statusBar()->addPermanentWidget(m_refresh);
}

QScrollArea *MainWindow::frameOf(Page *page)
{
    if (QScrollArea *known = m_frames.value(page))
        return known;
    QScrollArea *frame = makeFrame(page);
    m_frames.insert(page, frame);
    m_stack->addWidget(frame);
    connect(page, &QObject::destroyed, this, [this](QObject *gone) { m_frames.take(gone)->deleteLater(); });
    return frame;
}

void MainWindow::goBack()
{
    if (showsKeys())
        closeKeys();
    else
        m_navigator.leave();
}

void MainWindow::changeZoom(int percent)
{
    theme::setZoom(percent);
    statusBar()->showMessage(tr("Zoom: %1 %").arg(theme::zoom()), 2000);
}

} // namespace mamis
